package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What buyers write and ask, what sellers answer and what staff may hide. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class ReviewIT extends AfterSale {

    ReviewIT(RunningMarket market) {
        super(market);
    }

    @Test
    void onlyABuyerReviewsOnceALineWithPhotosAndTheSellerAnswers() {
        String path = review();
        assertThat(buyer.get(path + "?ma=" + token).statusCode()).isEqualTo(404);
        delivered();
        assertThat(buyer.get(path + "?ma=KHONGPHAI00000000000000000").statusCode())
                .isEqualTo(404);
        assertThat(page()).contains("Đánh giá món Hàng thử");
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
}
