package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Electronic invoices: by a provider that behaves badly, and by the seller's own software. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class InvoiceIT {

    private static final String OWED = "/nha-ban/tien/hoa-don";

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser member;

    InvoiceIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, 50_000, 10);
        this.member = new People(market).memberOf(seller);
    }

    @Test
    void theProviderIssuesAndBuyerAndSellerKeepTheFiles() {
        String number = wanted("Công ty Thử");

        HttpResponse<String> done = press(number, "lap");
        press(number, "lap");
        String desk = member.get(desk(number)).body();
        String buyers = "/don-hang/" + number + "?ma=" + token(number);
        String shown = new Browser(market).get(buyers).body();
        HttpResponse<byte[]> xml = new Browser(market).file("/don-hang/" + number + "/hoa-don.xml?ma=" + token(number));
        HttpResponse<byte[]> sellers = member.file(desk(number) + "/tep.pdf");

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(market.invoices().posts(number + "-1")).isEqualTo(1);
        assertThat(desk).contains("Hóa đơn đã lập", "1C26TAA", "SHA-256");
        assertThat(shown).contains("Hóa đơn điện tử", "1C26TAA", "https://hoa-don.example.vn/tra-cuu");
        assertThat(new String(xml.body(), StandardCharsets.UTF_8)).contains("<TgTTTBSo>50000</TgTTTBSo>");
        assertThat(sellers.statusCode()).isEqualTo(200);
        assertThat(new Browser(market)
                        .get("/don-hang/" + number + "/hoa-don.xml?ma=khong-co")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new People(market).memberOf(goods.seller()).get(desk(number)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void silenceAfterTheDeedIsAskedAboutAndNothingIsIssuedTwice() {
        String number = wanted("Nhà im lặng");

        press(number, "lap");
        await().until(() -> state(number).equals("ISSUED"));

        assertThat(market.invoices().posts(number + "-1")).isEqualTo(1);
    }

    @Test
    void whatTheProviderNeverHeardOfIsToldAgainUnderTheSameRequest() {
        String number = wanted("Nhà lạc đường");

        press(number, "lap");
        await().until(() -> state(number).equals("ISSUED"));

        assertThat(market.invoices().posts(number + "-1")).isEqualTo(2);
        assertThat(goods.number("SELECT COUNT(*) FROM order_invoice WHERE request_id LIKE ?", number + "%"))
                .isEqualTo(1);
    }

    @Test
    void aRefusalIsShownAndLeavesTheWayByHandOpen() {
        String number = wanted("Nhà từ chối");

        press(number, "lap");
        String refused = member.get(desk(number)).body();
        HttpResponse<String> taken = bring(number, "7", PlayedInvoices.xml("1", "C26TBB", "00000007", day(), 50_000));

        assertThat(refused).contains("Bị từ chối", "Mã số thuế đã ngừng hoạt động", "Lưu hóa đơn");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(state(number)).isEqualTo("ISSUED");
        assertThat(goods.text(
                        "SELECT invoice_no FROM order_invoice_request r JOIN market_order o ON o.id = r.order_id"
                                + " WHERE o.number = ?",
                        number))
                .isEqualTo("1C26TBB 7");
    }

    @Test
    void anInvoiceOverSomethingElseIsNotTaken() {
        String number = wanted("Nhà tính sai");

        press(number, "lap");
        await().until(() -> member.get(desk(number)).body().contains("không dùng được"));

        assertThat(state(number)).isEqualTo("UNKNOWN");
        assertThat(new Browser(market)
                        .get("/don-hang/" + number + "?ma=" + token(number))
                        .body())
                .doesNotContain("Hóa đơn điện tử");
    }

    @Test
    void filesByHandAreComparedWithTheOrder() {
        String number = wanted("Công ty Thử");

        HttpResponse<String> other = bring(number, "8", PlayedInvoices.xml("1", "C26TBB", "8", day(), 49_999));
        HttpResponse<String> broken = bring(number, "8", "<HDon><DLHDon>");
        HttpResponse<String> hostile = bring(
                number,
                "8",
                "<!DOCTYPE HDon [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><HDon><TToan><TgTTTBSo>&x;</TgTTTBSo></TToan></HDon>");

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("49.999", "còn đơn hàng là", "value=\"1C26TBB\"");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(hostile.statusCode()).isEqualTo(400);
        assertThat(hostile.body()).doesNotContain("root:");
        assertThat(goods.number("SELECT COUNT(*) FROM order_invoice WHERE request_id LIKE ?", number + "%"))
                .isZero();
    }

    @Test
    void whatWasCalledOffAtTheProviderMakesRoomForAnother() {
        String number = wanted("Công ty Thử");
        bring(number, "9", PlayedInvoices.xml("1", "C26TBB", "9", day(), 50_000));

        HttpResponse<String> second = bring(number, "10", PlayedInvoices.xml("1", "C26TBB", "10", day(), 50_000));
        People.submit(member, desk(number), desk(number), Map.of("viec", "huy", "reason", "Sai tên hàng"));
        HttpResponse<String> third = bring(number, "10", PlayedInvoices.xml("1", "C26TBB", "10", day(), 50_000));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(third.statusCode()).isEqualTo(303);
        assertThat(goods.number("SELECT COUNT(*) FROM order_invoice WHERE request_id LIKE ?", number + "%"))
                .isEqualTo(2);
    }

    @Test
    void theNumberOfACancelledInvoiceIsNoLongerToldAndTheInvoiceIsOwedAgain() {
        String number = wanted("Công ty Thử");
        String buyers = "/don-hang/" + number + "?ma=" + token(number);
        String before = member.get(OWED).body();
        String board = member.get("/nha-ban").body();

        HttpResponse<String> kept = bring(number, "11", PlayedInvoices.xml("1", "C26TBB", "11", day(), 50_000));
        String told = new Browser(market).get(buyers).body();
        String settled = member.get(OWED).body();
        HttpResponse<String> off =
                People.submit(member, desk(number), desk(number), Map.of("viec", "huy", "reason", "Sai tên hàng"));
        String after = new Browser(market).get(buyers).body();

        assertThat(before).contains(number, "Chưa lập");
        assertThat(board).contains("hóa đơn còn nợ khách");
        assertThat(Browser.location(kept)).contains("da-cat-hoa-don");
        assertThat(told.split("1C26TBB 11", -1)).as("said once").hasSize(2);
        assertThat(settled).doesNotContain(number);
        assertThat(Browser.location(off)).contains("da-huy-hoa-don");
        assertThat(after).doesNotContain("1C26TBB").contains("Người bán chưa báo đã lập.");
        assertThat(member.get(OWED).body()).contains(number, "Đã hủy");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM message_outbox WHERE topic = ? AND message_key LIKE 'invoice-%'",
                        "order-" + number))
                .isPositive();
    }

    @Test
    void whileNobodyKnowsTheResultThePageSaysThatTheAnswerIsAwaited() {
        String number = wanted("Nhà im lặng");

        HttpResponse<String> asked = press(number, "lap");

        assertThat(Browser.location(asked)).contains("da-hoi-hoa-don");
        assertThat(member.get(Browser.location(asked)).body()).contains("đang chờ trả lời");
    }

    /** An order that is paid and whose buyer wants an invoice on this name. */
    private String wanted(String name) {
        Shopper shopper = new Shopper(market).put(item, 1);
        Map<String, String> form = shopper.checkoutForm();
        form.putAll(Map.of(
                "invoice",
                "PERSON",
                "invoiceName",
                name,
                "invoicePersonalNumber",
                "006090000001",
                "invoiceAddress",
                "1 phố Thử",
                "invoiceEmail",
                "ke-toan@example.vn"));
        String token = Shopper.token(shopper.send(form));
        String number = Objects.requireNonNull(goods.text(
                "SELECT number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
        goods.update("UPDATE market_order SET status = 'PAID', paid_at = UTC_TIMESTAMP(3) WHERE number = ?", number);
        return number;
    }

    private HttpResponse<String> press(String number, String deed) {
        return People.submit(member, desk(number), desk(number), Map.of("viec", deed));
    }

    private HttpResponse<String> bring(String number, String invoice, String xml) {
        String token = Browser.hidden(member.get(desk(number)).body(), "_token");
        return member.postFiles(
                desk(number),
                Map.of("_token", token, "viec", "nhap", "symbol", "1C26TBB", "number", invoice, "day", day()),
                "tep",
                List.of(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String desk(String number) {
        return "/nha-ban/don-hang/" + number + "/hoa-don";
    }

    private static String day() {
        return PlayedInvoices.today().toString();
    }

    private String state(String number) {
        return Objects.requireNonNull(goods.text(
                "SELECT state FROM order_invoice WHERE request_id LIKE ? ORDER BY id DESC LIMIT 1", number + "%"));
    }

    private String token(String number) {
        return Objects.requireNonNull(goods.text(
                "SELECT access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id WHERE o.number = ?",
                number));
    }
}
