package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seller who has to stop: at once for an authority, after a notice for the market, and never ended by one alone. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class SellerStopIT {

    private static final String DESK = "/quan-ly/ngung-ban";
    private static final String REASON = "Nhiều lần giao hàng không đúng như đã đăng.";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Goods.Item item;
    private final String shop;
    private final String stall;
    private final Browser staff;
    private final Browser second;

    SellerStopIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 10_000, 20);
        this.shop = "/san-pham/" + item.slug();
        this.stall = "/hop-tac-xa/" + goods.text("SELECT slug FROM seller WHERE id = ?", at.id());
        this.staff = new People(market).staff();
        this.second = new People(market).signedIn("sct2");
    }

    @Test
    void anAuthoritysRequestStopsTheSellerAtOnceAndTheirOrdersGoOn() {
        PlacedOrder order = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        Shopper late = new Shopper(market).put(item, 1);
        Map<String, String> checkout = late.checkoutForm();
        Browser reader = new Browser(market);
        assertThat(reader.get(stall).statusCode()).isEqualTo(200);
        assertThat(reader.get(shop).statusCode()).isEqualTo(200);

        String page = asked("suspend", "authority", Map.of());

        assertThat(status()).isEqualTo("SUSPENDED");
        assertThat(reader.get(stall).statusCode()).isEqualTo(404);
        assertThat(reader.get(shop).statusCode()).isEqualTo(404);
        assertThat(late.send(checkout).statusCode()).isEqualTo(409);
        Browser seller = new People(market).memberOf(at);
        assertThat(seller.get("/nha-ban").body()).contains("Tạm ngừng bán", "Đơn đã đặt vẫn giao");
        assertThat(seller.get("/nha-ban/yeu-cau").body()).contains(REASON, "12/QLTT");
        assertThat(seller.get(order.page()).statusCode()).isEqualTo(200);
        assertThat(staff.get(page).body()).contains("Đang áp dụng", "Hạn thực hiện");

        assertThat(lift(page).statusCode()).isEqualTo(303);
        assertThat(lift(page).statusCode()).isEqualTo(409);

        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(reader.get(stall).statusCode()).isEqualTo(200);
        assertThat(new Shopper(market).put(item, 1).buy()).isNotEmpty();
    }

    @Test
    void whatTheMarketDecidesIsAnnouncedAndBeginsByItselfOnItsDay() {
        LocalDate today = LocalDate.now(HERE);
        HttpResponse<String> tooSoon = staff.postAsIs(
                DESK + "/moi",
                filled("suspend", "market", Map.of("begins", today.plusDays(5).toString())));
        assertThat(tooSoon.statusCode()).isEqualTo(400);
        assertThat(tooSoon.body()).contains("Phải báo trước cho người bán");

        String page =
                asked("suspend", "market", Map.of("begins", today.plusDays(6).toString()));

        long stop = id(page);
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(staff.get(page).body()).contains("Đã báo trước", "Nghị định 248/2026");
        assertThat(new People(market).memberOf(at).get("/nha-ban/yeu-cau").body())
                .contains("Đã báo trước", REASON);
        assertThat(letters(stop, "announced")).isEqualTo(1);

        goods.update("UPDATE seller_stop SET begins_on = ? WHERE id = ?", today.toString(), stop);

        Awaitility.await().untilAsserted(() -> assertThat(status()).isEqualTo("SUSPENDED"));
        assertThat(letters(stop, "begun")).isEqualTo(1);
        assertThat(staff.get(page).body()).contains("Đang áp dụng");
    }

    @Test
    void nobodyEndsASellerAlone() {
        String page = asked("end", "authority", Map.of());
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(staff.get(page).body()).contains("Bạn là người đề nghị").doesNotContain("Xác nhận chấm dứt");
        assertThat(staff.get("/quan-ly").body()).contains("Chấm dứt người bán chờ người thứ hai");
        assertThat(new People(market).memberOf(at).get("/nha-ban/yeu-cau").body())
                .doesNotContain(REASON);

        HttpResponse<String> alone = staff.postAsIs(page, form(staff, page, Map.of("viec", "xac-nhan")));

        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(alone.body()).contains("cần một cán bộ khác xác nhận");
        Map<String, String> yes = form(second, page, Map.of("viec", "xac-nhan"));
        Callable<HttpResponse<String>> press = () -> second.postAsIs(page, yes);

        assertThat(AtOnce.run(List.of(press, press, press)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));

        assertThat(status()).isEqualTo("SUSPENDED");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'seller-stop.begin' AND object_key = ?",
                        String.valueOf(id(page))))
                .isEqualTo(1);
    }

    @Test
    void theDayOfAnEndMovesWhenTheSecondPersonCameLate() {
        LocalDate today = LocalDate.now(HERE);
        String page = asked("end", "market", Map.of("begins", today.plusDays(6).toString()));
        goods.update(
                "UPDATE seller_stop SET begins_on = ? WHERE id = ?",
                today.plusDays(2).toString(),
                id(page));

        assertThat(second.postAsIs(page, form(second, page, Map.of("viec", "xac-nhan")))
                        .statusCode())
                .isEqualTo(303);

        assertThat(goods.text("SELECT begins_on FROM seller_stop WHERE id = ?", id(page)))
                .isEqualTo(today.plusDays(6).toString());
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void theSameFormIsOneStopAndASecondOneOfItsKindIsRefused() {
        Map<String, String> form = filled("suspend", "authority", Map.of());

        HttpResponse<String> first = staff.postAsIs(DESK + "/moi", form);
        HttpResponse<String> again = staff.postAsIs(DESK + "/moi", form);
        HttpResponse<String> another =
                second.postAsIs(DESK + "/moi", filledBy(second, "suspend", "authority", Map.of()));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(Browser.location(again)).isEqualTo(Browser.location(first));
        assertThat(another.statusCode()).isEqualTo(409);
        assertThat(goods.number("SELECT COUNT(*) FROM seller_stop WHERE seller_id = ?", at.id()))
                .isEqualTo(1);
    }

    private HttpResponse<String> lift(String page) {
        return staff.postAsIs(page, form(staff, page, Map.of("viec", "do-bo", "reason", "Cơ quan cho bán lại.")));
    }

    private String asked(String kind, String ground, Map<String, String> typed) {
        HttpResponse<String> asked = staff.postAsIs(DESK + "/moi", filled(kind, ground, typed));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        return Browser.location(asked).replaceAll("\\?.*", "");
    }

    private Map<String, String> filled(String kind, String ground, Map<String, String> typed) {
        return filledBy(staff, kind, ground, typed);
    }

    private Map<String, String> filledBy(Browser who, String kind, String ground, Map<String, String> typed) {
        Map<String, String> form =
                Browser.hiddenFields(who.get(DESK + "/moi?nguoi-ban=" + at.id()).body());
        form.putAll(Map.of(
                "kind",
                kind,
                "ground",
                ground,
                "number",
                "12/QLTT",
                "authority",
                "Chi cục Quản lý thị trường",
                "reason",
                REASON,
                "received-day",
                LocalDate.now(HERE).minusDays(1).toString(),
                "received-time",
                "23:30"));
        form.putAll(typed);
        return form;
    }

    private static Map<String, String> form(Browser browser, String page, Map<String, String> typed) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_token", Browser.hidden(browser.get(page).body(), "_token"));
        form.putAll(typed);
        return form;
    }

    private static long id(String page) {
        return Long.parseLong(page.substring(DESK.length() + 1));
    }

    private long letters(long stop, String what) {
        return goods.number(
                "SELECT COUNT(*) FROM message_outbox WHERE message_key = ?", "seller-stop-" + stop + "-" + what);
    }

    private String status() {
        return String.valueOf(goods.text("SELECT status FROM seller WHERE id = ?", at.id()));
    }
}
