package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff word what the market writes. */
@ExtendWith(RunningMarket.Extension.class)
@Alone
class MessageTemplateIT {

    private static final String HOME = "/quan-ly/loi-thu";
    private static final String PAGE = HOME + "/talk.to-buyer";
    private static final String TITLE = "Có tin của {người bán} về đơn {số đơn}";
    private static final String BODY = "{người bán} vừa viết cho bạn.\n\nMời bạn đọc ở trang của {chợ}.";
    private static final String SMS = "Tin mới của {người bán} về đơn {số đơn}:";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;

    MessageTemplateIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    @BeforeEach
    @AfterEach
    void theWordsAreAsDelivered() {
        post(Map.of("viec", "tra-lai"));
    }

    @Test
    void whatStaffWroteIsWhatTheNextReaderGets() {
        assertThat(Browser.location(post(words(TITLE, BODY, SMS)))).contains("da-luu");
        assertThat(staff.get(HOME).body()).contains(TITLE, "Đã đổi");

        Goods.Seller at = goods.seller();
        PlacedOrder order = orderWithMail(at);
        String seller = goods.text(
                "SELECT s.name FROM seller s JOIN market_order o ON o.seller_id = s.id WHERE o.number = ?",
                order.number());
        answer(order, new People(market).memberOf(at));

        assertThat(goods.text("SELECT title FROM message_outbox WHERE topic = ?", "order-" + order.number()))
                .isEqualTo("Có tin của " + seller + " về đơn " + order.number());
        assertThat(goods.text("SELECT body FROM message_outbox WHERE topic = ?", "order-" + order.number()))
                .contains(seller + " vừa viết cho bạn.\n\nMời bạn đọc ở trang của ", "#tin-nhan")
                .doesNotContain("{");
    }

    @Test
    void theDeliveredWordsComeBackWithOnePressAndThePastStays() {
        post(words(TITLE, BODY, SMS));
        assertThat(Browser.location(post(Map.of("viec", "tra-lai")))).contains("da-ve-loi-co-san");
        assertThat(Browser.location(post(Map.of("viec", "tra-lai")))).contains("khong-doi");

        assertThat(staff.get(PAGE).body())
                .contains("value=\"{người bán} nhắn bạn về đơn {số đơn}\"", "Trở về lời có sẵn", "Có tin của");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'message-template.set' AND object_key ="
                                + " 'talk.to-buyer'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aPreviewShowsSamplesAndSavesNothing() {
        Map<String, String> form = words(TITLE, BODY, SMS);
        form.put("viec", "xem");

        HttpResponse<String> preview = post(form);

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains(
                        "Có tin của Hợp tác xã Nà Pài về đơn CP261128H7BBG",
                        "nhà mạng tính",
                        "value=\"" + TITLE + "\"");
        assertThat(staff.get(PAGE).body()).doesNotContain("Có tin của Hợp tác xã");
    }

    @Test
    void wordsThatLoseAFactOrLeadElsewhereAreRefusedAndKept() {
        HttpResponse<String> refused =
                post(words("Đơn {mã}", "Xem ở https://la.example", "Bạn có tin về đơn {số đơn}:"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "Thư này không có chỗ trống {mã}.",
                        "Đừng ghi địa chỉ trang mạng.",
                        "Người đọc cần biết {người bán}, đừng bỏ đi.",
                        "Xem ở https://la.example");
    }

    @Test
    void whoOpenedOlderWordsDoesNotOverwriteAColleagues() {
        Map<String, String> older = words(TITLE, BODY, SMS);
        older.put("version", version());
        post(words("Lời của đồng nghiệp", BODY, SMS));

        HttpResponse<String> late = staff.post(PAGE, older);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Người khác vừa sửa", "value=\"" + TITLE + "\"");
        assertThat(staff.get(PAGE).body()).contains("value=\"Lời của đồng nghiệp\"");
    }

    @Test
    void thereIsNoTemplateThatNobodySends() {
        assertThat(staff.get(HOME + "/khong.co").statusCode()).isEqualTo(404);
    }

    private PlacedOrder orderWithMail(Goods.Seller at) {
        Goods.Item item = goods.item(at, 1_000, 3);
        PlacedOrder order = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        goods.update(
                "UPDATE market_order SET buyer_email = ? WHERE number = ?",
                "khach" + order.lineId() + "@example.vn",
                order.number());
        return order;
    }

    private static void answer(PlacedOrder order, Browser seller) {
        People.submit(
                seller,
                order.page(),
                order.page(),
                new HashMap<>(Map.of(
                        "viec",
                        "nhan-tin",
                        "talk",
                        "Mai tôi gửi.",
                        "key",
                        UUID.randomUUID().toString())));
    }

    private static Map<String, String> words(String title, String body, String sms) {
        return new HashMap<>(Map.of("title", title, "body", body, "sms", sms));
    }

    private HttpResponse<String> post(Map<String, String> form) {
        Map<String, String> whole = new HashMap<>(form);
        whole.put("version", version());
        return staff.post(PAGE, whole);
    }

    private String version() {
        return String.valueOf(Browser.hiddenFields(staff.get(PAGE).body()).get("version"));
    }
}
