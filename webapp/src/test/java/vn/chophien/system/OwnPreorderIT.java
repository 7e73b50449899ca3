package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a buyer with an account asked for of harvests to come. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class OwnPreorderIT {

    private static final String DESK = "/nha-ban/dat-truoc";
    private static final String MINE = "/tai-khoan/don-hang";
    private static final AtomicInteger PHONES = new AtomicInteger();

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser owner;
    private final long preorder;

    OwnPreorderIT(RunningMarket market) {
        this.market = market;
        goods = new Goods(market);
        seller = goods.seller();
        item = goods.item(seller, 50_000, 50);
        owner = new People(market).memberOf(seller);
        preorder = opened();
    }

    private long opened() {
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(7));
        HttpResponse<String> answer = People.submit(
                owner,
                DESK + "/moi?mon=" + item.id(),
                DESK + "/moi",
                Map.of(
                        "mon", Long.toString(item.id()),
                        "forecast", "50",
                        "sharePercent", "80",
                        "price", "45k",
                        "lastDay", today.plusDays(5).toString(),
                        "expectedFrom", today.plusDays(20).toString(),
                        "expectedTo", today.plusDays(30).toString()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return goods.number("SELECT id FROM preorder WHERE running_item = ?", item.id());
    }

    /** @return the code of the request */
    private String ask(Browser browser, long packs, Map<String, String> more) {
        String page = browser.get("/dat-truoc/" + preorder).body();
        Map<String, String> form = new HashMap<>(Map.of(
                "_token",
                Browser.hidden(page, "_token"),
                "key",
                Browser.hidden(page, "key"),
                "amount",
                Long.toString(packs),
                "name",
                "Người Đợi Vụ",
                "phone",
                "09" + (50_000_000 + PHONES.incrementAndGet()),
                "delivery",
                "PICKUP",
                "note",
                "Chọn quả chín giúp"));
        form.putAll(more);
        HttpResponse<String> asked = browser.postAsIs("/dat-truoc/" + preorder, form);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        String token = Browser.location(asked).replaceAll(".*/loi-dat/([^?]+).*", "$1");
        return Objects.requireNonNull(goods.text("SELECT code FROM preorder_request WHERE token = ?", token));
    }

    @Test
    void whatWasAskedForSignedInIsInTheAccountAloneAndSoIsTheOrderThatComesOfIt() {
        Buyer buyer = Buyer.newcomer(market).signIn();
        String code = ask(buyer.browser(), 7, Map.of());

        String list = buyer.browser().get(MINE).body();
        assertThat(list).contains(code, "Chờ thu hoạch", "đặt 7\u00A0gói", "Chưa có đơn nào");
        HttpResponse<String> opened = buyer.browser().get(MINE + "/dat-truoc/" + code);
        assertThat(buyer.browser().get(Browser.location(opened)).body()).contains("Lời đặt trước " + code);
        Browser stranger = Buyer.newcomer(market).signIn().browser();
        assertThat(stranger.get(MINE).body()).doesNotContain(code);
        assertThat(stranger.get(MINE + "/dat-truoc/" + code).statusCode()).isEqualTo(404);
        assertThat(stranger.get(MINE + "/dat-truoc/xyz").statusCode()).isEqualTo(404);

        shareOut(5);

        String number =
                Objects.requireNonNull(goods.text("SELECT order_number FROM preorder_request WHERE code = ?", code));
        assertThat(buyer.browser().get(MINE).body())
                .contains("Đã chia", "được <strong>5\u00A0gói", MINE + "/" + number);
        assertThat(buyer.browser().get(MINE + "/" + number).statusCode()).isEqualTo(303);
    }

    private void shareOut(long harvest) {
        People.submit(owner, DESK + "/" + preorder, DESK + "/" + preorder + "/dong", Map.of());
        String preview = DESK + "/" + preorder + "/chia?harvest=" + harvest;
        assertThat(People.submit(
                                owner,
                                preview,
                                DESK + "/" + preorder + "/chia",
                                Map.of("harvest", Long.toString(harvest)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatAGuestAskedForIsTakenOverByTheOneWhoProvesTheAddress() {
        Buyer buyer = Buyer.newcomer(market);
        String code = ask(new Browser(market), 2, Map.of("email", buyer.address()));
        buyer.signIn();

        assertThat(buyer.browser().get(MINE).body())
                .contains("Có 1 đơn hàng hoặc lời đặt trước")
                .doesNotContain(code);
        buyer.browser().post(MINE + "/nhan-don-cu", Map.of());
        assertThat(buyer.browser().get(MINE).body()).contains(code).doesNotContain("Đưa vào tài khoản");
    }

    @Test
    void theFileOfOwnDataHoldsItAndNothingThatOpensIt() throws Exception {
        Buyer buyer = Buyer.newcomer(market).signIn();
        String code = ask(buyer.browser(), 3, Map.of());
        String token = Objects.requireNonNull(goods.text("SELECT token FROM preorder_request WHERE code = ?", code));

        Map<String, String> files = OwnDataIT.unzipped(
                buyer.browser().file("/tai-khoan/du-lieu/tai-ve.zip").body());

        assertThat(files.get("dat-truoc.json")).contains(code, "Người Đợi Vụ", "\"price\":45000", "Chọn quả chín giúp");
        assertThat(files.get("dat-truoc.csv")).contains(code, "Chờ thu hoạch", "3\u00A0gói");
        assertThat(String.join("", files.values())).doesNotContain(token);
    }

    @Test
    void erasingTheAccountWithdrawsWhatWaitsWhateverPhoneWasWrittenThere() {
        Buyer buyer = Buyer.newcomer(market).signIn();
        String signedIn = ask(buyer.browser(), 4, Map.of());
        String asGuest = ask(new Browser(market), 6, Map.of("email", buyer.address()));
        assertThat(buyer.browser().get("/tai-khoan/du-lieu/xoa").body()).contains("2 lời đặt trước đang chờ");

        buyer.browser().post("/tai-khoan/du-lieu/xoa", Map.of("hieu", "1"));

        assertThat(goods.number(
                        "SELECT COUNT(*) FROM preorder_request WHERE code IN (?, ?) AND status = 'WITHDRAWN'"
                                + " AND buyer_name = 'Người đặt (đã ẩn danh)' AND buyer_phone = '+84000000000'"
                                + " AND buyer_email IS NULL AND note IS NULL",
                        signedIn,
                        asGuest))
                .isEqualTo(2);
        assertThat(goods.number("SELECT requested FROM preorder WHERE id = ?", preorder))
                .isZero();
        assertThat(kept(signedIn)).isZero();
    }

    @Test
    void whatIsOverForLongLeavesTheAccountWithThePersonInIt() {
        Buyer buyer = Buyer.newcomer(market).signIn();
        String code = ask(buyer.browser(), 1, Map.of());
        goods.update(
                "UPDATE preorder_request SET status = 'WITHDRAWN', waiting_phone = NULL,"
                        + " ended_at = UTC_TIMESTAMP(3) - INTERVAL 91 DAY WHERE code = ?",
                code);

        await().until(() -> kept(code) == 0);

        assertThat(goods.number(
                        "SELECT COUNT(*) FROM preorder_request WHERE code = ? AND anonymised_at IS NOT NULL", code))
                .isEqualTo(1);
    }

    private long kept(String code) {
        return goods.number(
                "SELECT COUNT(*) FROM buyer_preorder_request b JOIN preorder_request r ON r.id = b.request_id"
                        + " WHERE r.code = ?",
                code);
    }
}
