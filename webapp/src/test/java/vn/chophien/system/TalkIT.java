package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Buyer and seller write to each other about an order. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class TalkIT {

    private final RunningMarket market;
    private final Goods goods;
    private PlacedOrder order;
    private Browser seller;
    private Browser buyer;
    private String token;

    TalkIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    @BeforeEach
    void anOrderIsPaid() {
        Goods.Seller at = goods.seller();
        goods.update("UPDATE seller SET email = ? WHERE id = ?", "nguoiban" + at.id() + "@example.vn", at.id());
        Goods.Item item = goods.item(at, 1_000, 3);
        order = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        goods.update(
                "UPDATE market_order SET buyer_email = ? WHERE number = ?",
                "khach" + order.lineId() + "@example.vn",
                order.number());
        token = String.valueOf(goods.text(
                "SELECT c.access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id WHERE o.number = ?",
                order.number()));
        seller = new People(market).memberOf(at);
        buyer = new Browser(market);
    }

    @Test
    void eachReadsWhatTheOtherWroteAndIsToldOnceAnHour() {
        HttpResponse<String> asked = write("Gửi hàng trước thứ Sáu được không?");
        write("Nhà tôi ở cuối thôn.");
        String board = seller.get("/nha-ban").body();
        String desk = seller.get(order.page()).body();
        String boardAfter = seller.get("/nha-ban").body();
        answer("Được ạ, mai tôi gửi.");

        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(board).contains("Khách nhắn tin về đơn " + order.number());
        assertThat(desk).contains("Gửi hàng trước thứ Sáu được không?", "Nhà tôi ở cuối thôn.");
        assertThat(boardAfter).doesNotContain("Khách nhắn tin về đơn " + order.number());
        assertThat(page()).contains("Được ạ, mai tôi gửi.");
        assertThat(letters("seller")).isEqualTo(1);
        assertThat(letters("buyer")).isEqualTo(1);
    }

    @Test
    void aMessageThatIsSentTwiceIsSaidOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, String> form = Map.of("ma", token, "talk", "Một lần thôi", "key", key);

        buyer.post("/don-hang/" + order.number() + "/nhan-tin", form);
        HttpResponse<String> again = buyer.post("/don-hang/" + order.number() + "/nhan-tin", form);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(page().split("Một lần thôi", -1)).hasSize(2);
    }

    @Test
    void nothingAndTooMuchAreRefusedAndTheWordsAreKept() {
        HttpResponse<String> empty = write(" ");
        HttpResponse<String> long_ = write("dài ".repeat(300));

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Hãy viết lời nhắn hoặc chọn ảnh.");
        assertThat(long_.statusCode()).isEqualTo(400);
        assertThat(long_.body()).contains("Dài nhất 1000 chữ.", "dài dài dài");
    }

    @Test
    void nobodyElseReadsOrWrites() {
        write("Số nhà 12");
        Browser stranger = new People(market).memberOf(goods.seller());

        assertThat(stranger.get(order.page()).statusCode()).isEqualTo(404);
        assertThat(new Browser(market)
                        .post(
                                "/don-hang/" + order.number() + "/nhan-tin",
                                Map.of(
                                        "ma",
                                        "SAI",
                                        "talk",
                                        "Lạ",
                                        "key",
                                        UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/tin-nhan/" + order.number())
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void aReportedMessageGoesToStaffWhoHideItAndTheirReadingIsNoted() {
        answer("Lời khó nghe");
        long message = goods.number(
                "SELECT m.id FROM talk_message m JOIN market_order o ON o.id = m.order_id WHERE o.number = ?",
                order.number());
        Browser staff = new People(market).staff();

        buyer.post(
                "/don-hang/" + order.number() + "/bao-tin",
                Map.of("ma", token, "tin", "" + message, "report", "Xúc phạm tôi"));
        String list = staff.get("/quan-ly/tin-nhan").body();
        int whole = staff.get("/quan-ly/tin-nhan/" + order.number()).statusCode();
        People.submit(staff, "/quan-ly/tin-nhan", "/quan-ly/tin-nhan", Map.of("tin", "" + message, "viec", "an"));

        assertThat(list).contains("Lời khó nghe", "Xúc phạm tôi");
        assertThat(whole).isEqualTo(200);
        assertThat(page()).contains("Chợ đã ẩn tin này.").doesNotContain("Lời khó nghe");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'order.talk-read' AND object_key = ?",
                        order.number()))
                .isEqualTo(1);
    }

    @Test
    void picturesComeAlongAndAreSeenByBothSidesAndGoWithTheMessage() {
        HttpResponse<String> sent = show("", List.of(Photos.jpeg(300, 200), Photos.jpeg(200, 300)));
        String hash = photo();

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(page()).contains("/anh/" + hash);
        assertThat(seller.get(order.page()).body()).contains("/anh/" + hash, "Ảnh khách gửi");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM talk_photo p JOIN talk_message m ON m.id = p.message_id"
                                + " JOIN market_order o ON o.id = m.order_id WHERE o.number = ?",
                        order.number()))
                .isEqualTo(2);

        goods.update(
                "UPDATE market_order SET placed_at = placed_at - INTERVAL 6 YEAR WHERE number = ?", order.number());

        goods.update(
                "UPDATE picture_claim SET taken_at = taken_at - INTERVAL 8 DAY WHERE sender LIKE 'form:%'"
                        + " AND hash = ?",
                hash); // whoever sent it may name it for a week

        await().until(() -> goods.number("SELECT COUNT(*) FROM picture WHERE hash = ?", hash) == 0);
        assertThat(goods.number("SELECT COUNT(*) FROM talk_photo WHERE hash = ?", hash))
                .isZero();
    }

    @Test
    void whatIsNoPictureOrOneTooManyIsRefusedAndTheWordsAreKept() {
        HttpResponse<String> hostile =
                show("Xem ảnh này", List.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)));
        HttpResponse<String> many = show(
                "Năm ảnh",
                Collections.nCopies(5, new byte[0]).stream()
                        .map(none -> Photos.jpeg(120, 90))
                        .toList());

        assertThat(hostile.statusCode()).isEqualTo(400);
        assertThat(hostile.body()).contains("không phải ảnh JPEG hay PNG", "Xem ảnh này</textarea>");
        assertThat(many.statusCode()).isEqualTo(400);
        assertThat(many.body()).contains("Nhiều nhất 4 ảnh.");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM talk_message m JOIN market_order o ON o.id = m.order_id WHERE o.number = ?",
                        order.number()))
                .isZero();
    }

    private HttpResponse<String> show(String words, List<byte[]> photos) {
        Map<String, String> form = new HashMap<>(
                Map.of("ma", token, "talk", words, "key", UUID.randomUUID().toString()));
        form.put("_token", Browser.hidden(page(), "_token"));
        return buyer.postFiles("/don-hang/" + order.number() + "/nhan-tin", form, "anh", photos);
    }

    private String photo() {
        return String.valueOf(goods.text(
                "SELECT p.hash FROM talk_photo p JOIN talk_message m ON m.id = p.message_id JOIN market_order o"
                        + " ON o.id = m.order_id WHERE o.number = ? AND p.position = 0",
                order.number()));
    }

    private HttpResponse<String> write(String words) {
        return buyer.post(
                "/don-hang/" + order.number() + "/nhan-tin",
                Map.of("ma", token, "talk", words, "key", UUID.randomUUID().toString()));
    }

    private HttpResponse<String> answer(String words) {
        Map<String, String> form = new HashMap<>(Map.of(
                "viec", "nhan-tin", "talk", words, "key", UUID.randomUUID().toString()));
        return People.submit(seller, order.page(), order.page(), form);
    }

    private String page() {
        return buyer.get("/don-hang/" + order.number() + "?ma=" + token).body();
    }

    private long letters(String side) {
        return goods.number(
                "SELECT COUNT(*) FROM message_outbox WHERE message_key LIKE ?",
                "talk-" + order.number() + "-" + side + "-%");
    }
}
