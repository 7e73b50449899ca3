package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority's order from the letter to the appeal, as staff, seller and buyer meet it. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class TakedownIT {

    private static final String DESK = "/quan-ly/go-bo";
    private static final String REASON = "Nhãn ghi công dụng chữa bệnh khi chưa được phép.";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Goods.Item item;
    private final long product;
    private final String shop;
    private final Browser staff;

    TakedownIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 10_000, 20);
        this.product = product(item);
        this.shop = "/san-pham/" + item.slug();
        this.staff = new People(market).staff();
    }

    @Test
    void whatIsTakenDownIsGoneForBuyersAtOnceAndOrdersStay() {
        new Shopper(market).put(item, 1).buy();
        Shopper late = new Shopper(market).put(item, 2);
        Map<String, String> checkout = late.checkoutForm();
        Browser reader = new Browser(market);
        assertThat(reader.get(shop).statusCode()).isEqualTo(200);

        long order = recorded("12/QLTT", List.of(product), "ghi-va-go");

        HttpResponse<String> gone = reader.get(shop);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("đã được gỡ", "theo yêu cầu của cơ quan nhà nước");
        assertThat(late.browser().get("/gio-hang").body()).contains("đang ngừng bán");
        HttpResponse<String> refused = late.send(checkout);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("đang ngừng bán");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                reader.get("/san-pham?tim=" + item.slug().replace("-", "+"))
                                        .body())
                        .doesNotContain(shop));
        String lot = "/l/"
                + goods.text("SELECT token FROM lot WHERE id = ?", item.lots().get(0));
        assertThat(reader.get(lot).statusCode()).isEqualTo(200);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM market_order WHERE seller_id = ? AND status <> 'CANCELLED'", at.id()))
                .isEqualTo(1);
        String page = staff.get(DESK + "/" + order).body();
        assertThat(page).contains("Đã gỡ", "Đang bán", "Tạm ẩn", "Nghị định 248/2026");
        assertThat(staff.get(DESK + "/" + order + "/ket-qua.docx").statusCode()).isEqualTo(200);
        assertThat(staff.get(DESK + "/" + order + "/ket-qua.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void aRecordedOrderShowsItsClockAndIsMetOnceHoweverManyPress() {
        long order = recorded("13/QLTT", List.of(product), "ghi");
        assertThat(staff.get(DESK).body()).contains("13/QLTT", "đến hạn");
        assertThat(staff.get("/quan-ly").body()).contains("Yêu cầu gỡ chưa thực hiện");
        Browser other = new People(market).signedIn("sct2");
        String page = DESK + "/" + order;
        Map<String, String> mine = form(staff, page, Map.of("viec", "go"));
        Map<String, String> theirs = form(other, page, Map.of("viec", "go"));

        List<HttpResponse<String>> answers = AtOnce.run(List.<Callable<HttpResponse<String>>>of(
                () -> staff.postAsIs(page, mine),
                () -> other.postAsIs(page, theirs),
                () -> staff.postAsIs(page, mine)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));
        assertThat(audits("takedown.done", order)).isEqualTo(1);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM message_outbox WHERE message_key = ?", "takedown-" + order + "-done"))
                .isEqualTo(1);
        assertThat(goods.text("SELECT status_before FROM takedown_listing WHERE takedown_id = ?", order))
                .isEqualTo("APPROVED");
    }

    @Test
    void theSameFormIsOneOrderAndTheSameLetterIsKnown() {
        Map<String, String> form = filled("14/QLTT", List.of(product), "ghi");

        HttpResponse<String> first = staff.postAsIs(DESK + "/moi", form);
        HttpResponse<String> again = staff.postAsIs(DESK + "/moi", form);
        HttpResponse<String> known = staff.postAsIs(DESK + "/moi", filled("14/QLTT", List.of(product), "ghi"));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(Browser.location(again)).isEqualTo(Browser.location(first));
        assertThat(known.statusCode()).isEqualTo(409);
        assertThat(known.body()).contains("đã được ghi rồi", "value=\"14/QLTT\"");
        assertThat(goods.number("SELECT COUNT(*) FROM takedown WHERE seller_id = ?", at.id()))
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingIsAskedForAndTheFormComesBackFilled() {
        Map<String, String> form = filled("", List.of(), "ghi");
        form.put("reason", "Ngắn");
        form.put("received-day", "2031-01-01");

        HttpResponse<String> refused = staff.postAsIs(DESK + "/moi", form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Hãy ghi số của văn bản", "Hãy chọn ít nhất một sản phẩm", "ít nhất 10 ký tự")
                .contains("không thể ở sau bây giờ", ">Ngắn</textarea>", "value=\"Chi cục Quản lý thị trường\"");
        assertThat(goods.number("SELECT COUNT(*) FROM takedown WHERE seller_id = ?", at.id()))
                .isZero();
    }

    @Test
    void anotherSellersProductIsNotTakenDown() {
        long strange = product(goods.item(goods.seller(), 10_000, 1));

        HttpResponse<String> refused = staff.postAsIs(DESK + "/moi", filled("15/QLTT", List.of(strange), "ghi-va-go"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", strange))
                .isEqualTo("APPROVED");
    }

    @Test
    void neitherSellerNorStaffPutBackWhatAnOrderHolds() {
        recorded("16/QLTT", List.of(product), "ghi-va-go");
        Browser seller = new People(market).memberOf(at);
        String own = "/nha-ban/san-pham/" + product;
        String desk = "/quan-ly/san-pham/" + product;

        HttpResponse<String> handedIn = People.submit(seller, own, own + "/gui-duyet", Map.of());
        HttpResponse<String> approved = People.submit(staff, desk, desk, Map.of("quyet-dinh", "duyet"));

        assertThat(handedIn.statusCode()).isEqualTo(409);
        assertThat(handedIn.body()).contains("16/QLTT");
        assertThat(approved.statusCode()).isEqualTo(409);
        assertThat(approved.body()).contains("phải gỡ theo yêu cầu số 16/QLTT của Chi cục Quản lý thị trường");
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("HIDDEN");
    }

    @Test
    void theSellerReadsWhyAppealsAndSellsAgainWhenRight() {
        long order = recorded("17/QLTT", List.of(product), "ghi-va-go");
        Browser seller = new People(market).memberOf(at);
        String own = "/nha-ban/yeu-cau/go-bo/" + order;
        assertThat(seller.get("/nha-ban").body()).contains("1 yêu cầu gỡ sản phẩm đang có hiệu lực");
        assertThat(seller.get(own).body()).contains("17/QLTT", REASON, "Chi cục Quản lý thị trường");
        assertThat(new People(market).memberOf(goods.seller()).get(own).statusCode())
                .isEqualTo(404);

        assertThat(People.submit(seller, own, own, Map.of("words", "Sai")).statusCode())
                .isEqualTo(400);
        Map<String, String> words = form(seller, own, Map.of("words", "Nhãn mới đã bỏ dòng đó, ảnh kèm hồ sơ."));
        assertThat(seller.postAsIs(own, words).statusCode()).isEqualTo(303);
        assertThat(seller.postAsIs(own, words).statusCode()).isEqualTo(303);
        assertThat(goods.number("SELECT COUNT(*) FROM takedown_appeal WHERE takedown_id = ?", order))
                .isEqualTo(1);
        assertThat(staff.get("/quan-ly").body()).contains("Ý kiến của người bán về yêu cầu gỡ");

        String page = DESK + "/" + order;
        Browser other = new People(market).signedIn("sct2");
        Map<String, String> yes =
                form(staff, page, Map.of("viec", "chap-nhan", "answer", "Nhãn mới đúng quy định, cơ quan đồng ý."));
        Map<String, String> no = form(other, page, Map.of("viec", "giu-nguyen", "answer", "Chưa đủ giấy tờ kèm theo."));
        assertThat(staff.postAsIs(page, yes).statusCode()).isEqualTo(303);
        HttpResponse<String> slower = other.postAsIs(page, no);

        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(slower.body()).contains("Không còn ý kiến nào chờ trả lời");
        assertThat(seller.get(own).body()).contains("Được chấp nhận", "Nhãn mới đúng quy định", "Bán lại");
        assertThat(new Browser(market).get(shop).statusCode()).isEqualTo(200);
        assertThat(new Shopper(market).put(item, 1).buy()).isNotEmpty();
    }

    @Test
    void aWholeSellersListingsGoAndComeBackButNotWhatWasHiddenBefore() {
        long hidden = product(goods.item(at, 5_000, 1));
        goods.update("UPDATE product SET status = 'HIDDEN' WHERE id = ?", hidden);
        Map<String, String> form = filled("18/QLTT", List.of(), "ghi-va-go");
        form.put("scope", "tat-ca");
        HttpResponse<String> done = staff.postAsIs(DESK + "/moi", form);
        String page = Browser.location(done).replaceAll("\\?.*", "");
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("HIDDEN");

        HttpResponse<String> lifted =
                People.submit(staff, page, page, Map.of("viec", "do-bo", "reason", "Cơ quan cho bán lại."));

        assertThat(lifted.statusCode()).isEqualTo(303);
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("APPROVED");
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", hidden))
                .isEqualTo("HIDDEN");
        assertThat(People.submit(staff, page, page, Map.of("viec", "do-bo", "reason", "Bấm thêm lần nữa."))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void oneOfTwoOrdersLiftedPutsNothingBackUntilTheOtherIs() {
        long first = recorded("19/QLTT", List.of(product), "ghi-va-go");
        long second = recorded("20/QLTT", List.of(product), "ghi-va-go");

        lift(first);
        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("HIDDEN");
        lift(second);

        assertThat(goods.text("SELECT status FROM product WHERE id = ?", product))
                .isEqualTo("APPROVED");
    }

    private void lift(long order) {
        String page = DESK + "/" + order;
        assertThat(People.submit(staff, page, page, Map.of("viec", "do-bo", "reason", "Cơ quan cho bán lại."))
                        .statusCode())
                .isEqualTo(303);
    }

    private long recorded(String number, List<Long> products, String deed) {
        HttpResponse<String> recorded = staff.postAsIs(DESK + "/moi", filled(number, products, deed));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);
        return Long.parseLong(Browser.location(recorded).replaceAll("\\?.*", "").substring(DESK.length() + 1));
    }

    private Map<String, String> filled(String number, List<Long> products, String deed) {
        String html = staff.get(DESK + "/moi?nguoi-ban=" + at.id()).body();
        Map<String, String> form = Browser.hiddenFields(html);
        ZonedDateTime anHourAgo =
                ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusHours(1);
        form.putAll(Map.of(
                "scope",
                "chon",
                "number",
                number,
                "issued",
                anHourAgo.toLocalDate().minusDays(1).toString(),
                "authority",
                "Chi cục Quản lý thị trường",
                "reason",
                REASON,
                "received-day",
                anHourAgo.toLocalDate().toString(),
                "received-time",
                anHourAgo.format(DateTimeFormatter.ofPattern("HH:mm")),
                "viec",
                deed));
        products.forEach(one -> form.put("product", String.valueOf(one)));
        return form;
    }

    private static Map<String, String> form(Browser browser, String page, Map<String, String> typed) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_token", Browser.hidden(browser.get(page).body(), "_token"));
        form.putAll(typed);
        return form;
    }

    private long product(Goods.Item of) {
        return goods.number("SELECT product_id FROM trade_item WHERE id = ?", of.id());
    }

    private long audits(String action, long order) {
        return goods.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND object_key = ?", action, String.valueOf(order));
    }
}
