package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes after paying: calling off, receiving, reviewing, sending back. */
@ExtendWith(RunningMarket.Extension.class)
class AfterSaleIT {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Goods.Item item;
    private final PlacedOrder order;
    private final String token;
    private final Browser buyer;

    AfterSaleIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 1_000, 10);
        this.order = PlacedOrder.paid(goods, at, item, 4, item.lots().get(0));
        this.token = Objects.requireNonNull(goods.text(
                "SELECT c.access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id WHERE o.number = ?",
                order.number()));
        this.buyer = new Browser(market);
    }

    @Test
    void aPaidOrderIsCalledOffWhenTheSellerAgreesAndItsGoodsAreFree() {
        assertThat(page()).contains("Xin hủy đơn này", "Sau 12 giờ", "người bán phải trả lại");
        assertThat(send("/xin-huy", Map.of("reason", "")).statusCode()).isEqualTo(400);
        assertThat(send("/xin-huy", Map.of("reason", "Đặt nhầm")).statusCode()).isEqualTo(303);
        assertThat(page()).contains("Bạn đã xin hủy lúc", "Bạn xin hủy đơn");

        Browser seller = new People(market).memberOf(at);
        assertThat(seller.get("/nha-ban").body()).contains("Khách xin hủy đơn " + order.number());
        assertThat(People.submit(seller, order.page(), order.page(), Map.of("viec", "dong-y-huy"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(status()).isEqualTo("CANCELLED");
        assertThat(goods.remaining(item)).isEqualTo(10);
        assertThat(page()).contains("Người bán phải trả lại");
    }

    @Test
    void aWishThatNobodyAnswersIsGrantedByTheClock() {
        send("/xin-huy", Map.of("reason", "Đổi ý"));
        goods.update(
                "UPDATE order_cancel_ask a JOIN market_order o ON o.id = a.order_id SET a.grant_at = a.asked_at"
                        + " WHERE o.number = ?",
                order.number());

        await().atMost(SOON).until(() -> status().equals("CANCELLED"));
        assertThat(goods.remaining(item)).isEqualTo(10);
    }

    @Test
    void aPackedOrderIsNotCalledOff() {
        goods.update(
                "UPDATE market_order SET status = 'PACKED', packed_at = UTC_TIMESTAMP(3) WHERE number = ?",
                order.number());

        assertThat(page()).contains("không hủy được nữa").doesNotContain("Xin hủy đơn này");
        assertThat(send("/xin-huy", Map.of("reason", "Đổi ý")).statusCode()).isEqualTo(409);
        assertThat(status()).isEqualTo("PACKED");
    }

    @Test
    void theBuyerSaysThatItCameOrTheClockDoes() {
        shipped(1);
        assertThat(page()).contains("Tôi đã nhận hàng", "tự ghi là đã nhận");
        assertThat(buyer.get("/don-hang/" + order.number() + "/trang-thai?ma=" + token)
                        .body())
                .contains("SHIPPED");

        assertThat(send("/da-nhan", Map.of()).statusCode()).isEqualTo(303);
        assertThat(send("/da-nhan", Map.of()).statusCode()).isEqualTo(303);

        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_event e JOIN market_order o ON o.id = e.order_id"
                                + " WHERE o.number = ? AND e.status = 'DELIVERED'",
                        order.number()))
                .isEqualTo(1);
        PlacedOrder forgotten = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        goods.update(
                "UPDATE market_order SET status = 'SHIPPED', shipped_at = UTC_TIMESTAMP(3) - INTERVAL 11 DAY WHERE number = ?",
                forgotten.number());
        await().atMost(SOON)
                .until(() -> Objects.equals(
                        goods.text("SELECT status FROM market_order WHERE number = ?", forgotten.number()),
                        "DELIVERED"));
    }

    @Test
    void onlyABuyerReviewsOnceALineWithPhotosAndTheSellerAnswers() {
        String path = review();
        assertThat(buyer.get(path + "?ma=" + token).statusCode()).isEqualTo(404);
        delivered();
        assertThat(buyer.get(path + "?ma=KHONGPHAI00000000000000000").statusCode())
                .isEqualTo(404);
        assertThat(page()).contains("Đánh giá Hàng thử");
        Map<String, String> form = form(path);
        form.putAll(Map.of("stars", "2", "words", "Gói bị rách, miến vụn.", "name", "short"));

        HttpResponse<String> sent = buyer.postFiles(path, form, "anh", List.of(Photos.jpeg(400, 300)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        AtOnce.run(Collections.nCopies(
                3, (Callable<HttpResponse<String>>) () -> buyer.postFiles(path, again(form), "x", List.of())));

        assertThat(reviews()).isEqualTo(1);
        long id = goods.number("SELECT id FROM review WHERE order_line_id = ?", order.lineId());
        assertThat(shop()).contains("Gói bị rách", "N. M. thử", "Đã mua", "2,0 trên 5", lot(), "-nho.jpg");
        Browser seller = new People(market).memberOf(at);
        String desk = "/nha-ban/danh-gia";
        assertThat(seller.get(desk).body()).contains("Gói bị rách");
        for (String answer : List.of("Xin lỗi bạn.", "Xin lỗi bạn, lần sau đóng kỹ hơn.")) {
            assertThat(People.submit(seller, desk + "?xem=all", desk, Map.of("id", "" + id, "words", answer))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(shop()).contains("đóng kỹ hơn").doesNotContain("Xin lỗi bạn.<");
        assertThat(goods.text("SELECT answer FROM review_change WHERE review_id = ? AND who = 'SELLER'", id))
                .isEqualTo("Xin lỗi bạn.");
    }

    @Test
    void aReviewIsChangedForAWhileAndWhatStoodThereIsKept() {
        delivered();
        write("Ngon", "5");
        long id = goods.number("SELECT id FROM review WHERE order_line_id = ?", order.lineId());

        assertThat(write("Ngon lúc đầu, sau bị mốc", "1").statusCode()).isEqualTo(303);
        assertThat(write("Xem ở http://abc.vn", "1").statusCode()).isEqualTo(400);

        assertThat(shop()).contains("sau bị mốc", "đã sửa", "1,0 trên 5");
        assertThat(goods.text("SELECT body FROM review_change WHERE review_id = ?", id))
                .isEqualTo("Ngon");
        goods.update("UPDATE review SET written_at = written_at - INTERVAL 31 DAY WHERE id = ?", id);
        Map<String, String> form = Map.of(
                "ma",
                token,
                "_token",
                token(),
                "khoa",
                "abcdefghijklmnop1234",
                "stars",
                "4",
                "words",
                "Muộn rồi",
                "name",
                "none");
        assertThat(buyer.postFiles(review(), form, "x", List.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void staffHideOnlyForAReasonOfTheListAndItStillCounts() {
        delivered();
        write("Nhà bà Lan số 5 ngõ Thử nói dối", "1");
        long id = goods.number("SELECT id FROM review WHERE order_line_id = ?", order.lineId());
        Browser reader = new Browser(market);
        String report = "/bao-noi-dung/danh-gia/" + id;
        assertThat(People.submit(reader, report, report, Map.of("reason", "insult"))
                        .statusCode())
                .isEqualTo(303);
        Browser staff = new People(market).staff();
        String desk = "/quan-ly/danh-gia";
        assertThat(staff.get(desk).body()).contains("bà Lan", "1 người báo");

        assertThat(People.submit(staff, desk, desk, Map.of("viec", "an", "id", "" + id, "reason", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(People.submit(staff, desk, desk, Map.of("viec", "an", "id", "" + id, "reason", "personal-data"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(shop())
                .contains("1 đánh giá bị ẩn vì lộ thông tin riêng", "1,0 trên 5", "(1 đánh giá)")
                .doesNotContain("bà Lan");
        assertThat(new People(market).memberOf(at).get(desk).statusCode()).isEqualTo(404);
    }

    @Test
    void aQuestionIsSeenAtOnceAndItsAnswerComesByMailOnce() {
        String page = "/san-pham/" + item.slug() + "/hoi-dap";
        String address = "hoi" + at.id() + "@example.vn";
        Map<String, String> form = Browser.hiddenFields(buyer.get(page).body());
        form.putAll(Map.of("words", "Để được bao lâu ngoài tủ lạnh?", "name", "Hoa", "email", address));
        for (int press = 0; press < 2; press++) {
            assertThat(buyer.postAsIs(page, form).statusCode()).isEqualTo(303);
        }
        assertThat(shop()).contains("bao lâu ngoài tủ lạnh", "Chờ trả lời").doesNotContain(address);
        assertThat(goods.number("SELECT COUNT(*) FROM product_question WHERE email = ?", address))
                .isEqualTo(1);
        long id = goods.number("SELECT id FROM product_question WHERE email = ?", address);

        String desk = "/nha-ban/danh-gia?loai=hoi";
        Browser seller = new People(market).memberOf(at);
        assertThat(People.submit(seller, desk, desk, Map.of("id", "" + id, "words", "Được ba tháng."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(shop()).contains("Được ba tháng").doesNotContain("Chờ trả lời");
        await().atMost(SOON).until(() -> market.postbox().mailsTo(address).size() == 1);
        assertThat(goods.number("SELECT COUNT(*) FROM product_question WHERE id = ? AND email IS NULL", id))
                .isEqualTo(1);
    }

    @Test
    void partOfAnOrderGoesBackStepByStepAndNothingGoesIntoTheStock() {
        delivered();
        long before = goods.remaining(item);
        assertThat(ask("5", "damaged").body()).contains("chỉ còn trả được 4");
        HttpResponse<String> asked = ask("3", "damaged");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        String path = Browser.location(asked).replaceAll("[?].*", "");
        String own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        Browser seller = new People(market).memberOf(at);
        assertThat(seller.get("/nha-ban").body()).contains("1 việc trả hàng chờ bạn");
        assertThat(ask("2", "damaged").statusCode()).isEqualTo(400);

        assertThat(step(seller, own, "da-hoan", "Chưa được").statusCode()).isEqualTo(409);
        assertThat(step(seller, own, "gui-hang", "Gửi về thôn Thử").statusCode())
                .isEqualTo(303);
        assertThat(act(path, Map.of("viec", "gui-ve", "carrier", "Bưu điện", "tracking", "VN1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(step(seller, own, "da-nhan", "").statusCode()).isEqualTo(303);
        assertThat(step(seller, own, "da-hoan", "Chuyển khoản FT9").statusCode())
                .isEqualTo(303);

        assertThat(buyer.get(path + "?ma=" + token).body()).contains("Đã hoàn tiền", "FT9", "VN1");
        assertThat(page()).contains("Trả hàng: Đã hoàn tiền");
        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(goods.number("SELECT amount FROM order_return WHERE order_id ="
                        + " (SELECT id FROM market_order WHERE number = '" + order.number() + "')"))
                .isEqualTo(750);
        assertThat(goods.remaining(item)).isEqualTo(before);
    }

    @Test
    void aWholeOrderThatGoesBackIsRefundedAsAnOrder() {
        delivered();
        String path = Browser.location(ask("4", "misdescribed")).replaceAll("[?].*", "");
        String own = "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1");
        Browser seller = new People(market).memberOf(at);

        assertThat(step(seller, own, "hoan-ngay", "").statusCode()).isEqualTo(303);
        assertThat(step(seller, own, "da-hoan", "Chuyển khoản FT10").statusCode())
                .isEqualTo(303);
        assertThat(step(seller, own, "da-hoan", "Chuyển khoản FT10").statusCode())
                .isEqualTo(303);

        assertThat(status()).isEqualTo("REFUNDED");
    }

    @Test
    void aRefusedReturnGoesToTheDepartmentInOneTap() {
        delivered();
        String path = Browser.location(ask("1", "wrong-goods")).replaceAll("[?].*", "");
        assertThat(act(path, Map.of("viec", "khieu-nai")).statusCode()).isEqualTo(409);
        Browser seller = new People(market).memberOf(at);
        step(seller, "/nha-ban" + path.replaceAll(".*(/tra-hang/)", "$1"), "tu-choi", "Hàng đúng rồi");
        assertThat(buyer.get(path + "?ma=" + token).body()).contains("Chuyển cho Sở Công Thương", "Hàng đúng rồi");

        HttpResponse<String> sent = act(path, Map.of("viec", "khieu-nai"));
        HttpResponse<String> again = act(path, Map.of("viec", "khieu-nai"));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(Browser.location(again)).isEqualTo(Browser.location(sent));
        assertThat(buyer.get(Browser.location(sent)).body()).contains("Giao nhầm hoặc thiếu hàng");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM complaint c JOIN market_order o ON o.id = c.order_id WHERE o.number = ?",
                        order.number()))
                .isEqualTo(1);
    }

    @Test
    void whatIsStillSoldGoesIntoTheCartAgain() {
        assertThat(Browser.location(send("/mua-lai", Map.of()))).startsWith("/gio-hang");
        assertThat(buyer.get("/gio-hang").body()).contains("Gói thử");
        goods.update("UPDATE trade_item SET active = FALSE WHERE id = ?", item.id());

        assertThat(send("/mua-lai", Map.of()).body()).contains("Không món nào của đơn này còn bán", "Hàng thử");
    }

    @Test
    void aBuyerIsAskedOnceByMailAndMaySayNoForGood() throws Exception {
        String address = "nhac" + at.id() + "@example.vn";
        deliveredDaysAgo(order, address);
        await().atMost(SOON).until(() -> market.postbox().mailsTo(address).size() == 1);
        Multipart both =
                (Multipart) market.postbox().mailsTo(address).get(0).parsed().getContent();
        String letter = (String) both.getBodyPart(0).getContent();
        assertThat(letter).contains("/don-hang/" + order.number() + "?ma=" + token);
        String link = letter.replaceAll("(?s).*(/thoi-nhac/[\\w-]+).*", "$1");

        assertThat(People.submit(buyer, link, link, Map.of()).body()).contains("không gửi thư hỏi đánh giá");

        PlacedOrder next = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        deliveredDaysAgo(next, address);
        await().atMost(SOON)
                .until(() -> goods.number(
                                "SELECT COUNT(*) FROM review_reminder m JOIN market_order o ON o.id = m.order_id"
                                        + " WHERE o.number = ?",
                                next.number())
                        == 1);
        assertThat(goods.number("SELECT COUNT(*) FROM message_outbox WHERE recipient = ?", address))
                .isEqualTo(1);
    }

    private void deliveredDaysAgo(PlacedOrder placed, String address) {
        goods.update(
                "UPDATE market_order SET status = 'DELIVERED', packed_at = UTC_TIMESTAMP(3), buyer_email = ?,"
                        + " delivered_at = UTC_TIMESTAMP(3) - INTERVAL 6 DAY WHERE number = ?",
                address,
                placed.number());
    }

    private HttpResponse<String> ask(String amount, String reason) {
        String path = "/don-hang/" + order.number() + "/tra-hang";
        Map<String, String> form = form(path);
        form.putAll(Map.of("mon-" + order.lineId(), amount, "reason", reason, "words", "Gói rách, hàng dập nát cả."));
        return buyer.postFiles(path, form, "x", List.of());
    }

    private static HttpResponse<String> step(Browser seller, String page, String deed, String note) {
        return People.submit(seller, page, page, Map.of("viec", deed, "note", note));
    }

    private HttpResponse<String> act(String path, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("_token", token());
        fields.put("ma", token);
        return buyer.postAsIs(path, fields);
    }

    private HttpResponse<String> write(String words, String stars) {
        Map<String, String> form = form(review());
        form.putAll(Map.of("stars", stars, "words", words, "name", "none"));
        return buyer.postFiles(review(), form, "x", List.of());
    }

    private Map<String, String> again(Map<String, String> form) {
        Map<String, String> twice = new HashMap<>(form);
        twice.put(
                "photo",
                goods.text(
                        "SELECT f.hash FROM review_photo f JOIN review r ON r.id = f.review_id WHERE r.order_line_id = ?",
                        order.lineId()));
        return twice;
    }

    private String review() {
        return "/don-hang/" + order.number() + "/danh-gia/" + order.lineId();
    }

    private Map<String, String> form(String path) {
        return Browser.hiddenFields(buyer.get(path + "?ma=" + token).body());
    }

    private HttpResponse<String> send(String deed, Map<String, String> typed) {
        return act("/don-hang/" + order.number() + deed, typed);
    }

    private String token() {
        return Browser.hidden(page(), "_token");
    }

    private String page() {
        return buyer.get("/don-hang/" + order.number() + "?ma=" + token).body();
    }

    private String shop() {
        return new Browser(market).get("/san-pham/" + item.slug()).body();
    }

    private String lot() {
        return Objects.requireNonNull(
                goods.text("SELECT lot_no FROM lot WHERE id = ?", item.lots().get(0)));
    }

    private long reviews() {
        return goods.number("SELECT COUNT(*) FROM review WHERE order_line_id = ?", order.lineId());
    }

    private void shipped(int daysAgo) {
        goods.update(
                "UPDATE market_order SET status = 'SHIPPED', delivery_method = 'DELIVERY', commune_code = '02020',"
                        + " address_line = 'Thôn Thử', packed_at = UTC_TIMESTAMP(3), shipped_at = UTC_TIMESTAMP(3)"
                        + " - INTERVAL ? DAY WHERE number = ?",
                daysAgo,
                order.number());
    }

    private void delivered() {
        goods.update(
                "UPDATE market_order SET status = 'DELIVERED', packed_at = UTC_TIMESTAMP(3),"
                        + " delivered_at = UTC_TIMESTAMP(3) WHERE number = ?",
                order.number());
    }

    private String status() {
        return String.valueOf(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()));
    }
}
