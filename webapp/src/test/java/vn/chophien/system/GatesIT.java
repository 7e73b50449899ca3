package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must not be sold is not: lots under a suspended code, harvests that came too early. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class GatesIT {

    private static final String SOURCE = "Công văn thử về mã số";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;
    private Farm farm;
    private Goods.Item item;
    private long code;

    GatesIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    /** A farm with a code in use, and a product of its seller with two lots; only the first is from the farm. */
    @BeforeEach
    void aCodedLotAndAnother() {
        farm = new Farm(market, "PLANTING_AREA");
        code = code("DOMESTIC", "Dong riềng");
        item = goods.item(farm.owner(), 10_000, 5, 5);
        harvested(coded());
    }

    @Test
    void aSuspendedCodeStopsItsLotsAtOnceAndOtherLotsAreSoldInstead() {
        assertThat(suspend(Map.of()).statusCode()).isEqualTo(303);

        Shopper shopper = new Shopper(market).put(item, 3);
        shopper.buy();

        assertThat(left(coded())).isEqualTo(5);
        assertThat(left(other())).isEqualTo(2);
        assertThat(goods.text("SELECT code_status FROM lot WHERE id = ?", coded()))
                .isEqualTo("ACTIVE");
        assertThat(lotPage(coded())).contains("Lô này tạm dừng bán", "Sổ phân bón ghi thiếu");
        assertThat(farm.seller().get("/nha-ban/lo-hang/" + coded()).body()).contains("Lô này tạm dừng bán");
    }

    @Test
    void aCartSaysThatALotIsStoppedAndLetsGoOfItInOneTap() {
        goods.update("UPDATE lot SET remaining = 0 WHERE id = ?", other());
        Goods.Item good = goods.item(goods.seller(), 2_000, 5);
        Shopper shopper = new Shopper(market).put(item, 1).put(good, 1);
        Map<String, String> form = shopper.checkoutForm();
        suspend(Map.of());

        String cart = shopper.browser().get("/gio-hang").body();
        HttpResponse<String> refused = shopper.send(form);

        assertThat(cart).contains("Lô này tạm dừng bán", "Bỏ 1 món này").doesNotContain("href=\"/thanh-toan\"");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Lô này tạm dừng bán");
        assertThat(new Browser(market).get("/san-pham/" + item.slug()).body())
                .contains("tạm dừng bán, chưa có lô khác");

        assertThat(shopper.browser()
                        .postAsIs("/gio-hang/bo-mon-vuong", Map.of("_token", Browser.hidden(cart, "_token")))
                        .statusCode())
                .isEqualTo(303);
        shopper.buy();
        assertThat(goods.remaining(good)).isEqualTo(4);
        assertThat(left(coded())).isEqualTo(5);
    }

    @Test
    void aReactivatedCodeSellsAgain() {
        goods.update("UPDATE lot SET remaining = 0 WHERE id = ?", other());
        suspend(Map.of());
        assertThat(stopped(coded())).isTrue();

        assertThat(record("active", Map.of()).statusCode()).isEqualTo(303);

        assertThat(stopped(coded())).isFalse();
        new Shopper(market).put(item, 2).buy();
        assertThat(left(coded())).isEqualTo(3);
    }

    @Test
    void whatWasMadeOfAStoppedLotStopsTooUntilNoCodeStopsIt() {
        goods.update(
                "INSERT INTO lot_edge (parent_id, child_id, mass_grams, operation) VALUES (?, ?, 1000, 'REPACK')",
                coded(),
                other());
        long second = code("PACKING_HOUSE", "Miến dong");
        goods.update(
                "UPDATE lot SET packing_code = (SELECT code_raw FROM site_code WHERE id = ?) WHERE id = ?",
                second,
                other());

        suspend(Map.of());
        record(second, "suspended", Map.of());
        record("active", Map.of());

        assertThat(stopped(coded())).isFalse();
        assertThat(goods.number("SELECT stop_code_id FROM lot WHERE id = ?", other()))
                .isEqualTo(second);
        record(second, "active", Map.of());
        assertThat(stopped(other())).isFalse();
    }

    @Test
    void olderLotsAreSparedWhenStaffSaySoAndWhenACodeRanOut() {
        suspend(Map.of("sparesOlder", "1"));
        assertThat(stopped(coded())).isFalse();
        assertThat(farm.seller().get(farm.page()).body()).contains("Lô thu hoạch trước ngày này vẫn được bán");

        record("active", Map.of());
        record("expired", Map.of());
        assertThat(stopped(coded())).isFalse();
    }

    @Test
    void aProductWhoseLotsAreAllStoppedIsNotListed() {
        goods.update("UPDATE lot SET remaining = 0 WHERE id = ?", other());
        long product = pending();
        suspend(Map.of());

        HttpResponse<String> refused = approve(product);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("đang tạm dừng", "Sổ phân bón ghi thiếu");
        record("active", Map.of());
        assertThat(approve(product).statusCode()).isEqualTo(303);
    }

    @Test
    void aShelfThatAsksForACodeWantsOneInUseForTheRightCrop() {
        goods.update("UPDATE product SET category_id = (SELECT MAX(id) FROM category) WHERE slug = ?", item.slug());
        goods.update(
                "INSERT INTO code_requirement (category_id, kind, crop, since, source) SELECT category_id, 'DOMESTIC',"
                        + " 'Cam sành', '2026-01-01', ? FROM product WHERE slug = ?",
                SOURCE,
                item.slug());
        long product = pending();

        HttpResponse<String> wrongCrop = approve(product);
        long cam = code("DOMESTIC", "Cam");

        assertThat(wrongCrop.statusCode()).isEqualTo(409);
        assertThat(wrongCrop.body()).contains("cấp cho Dong riềng, không phải cho Cam sành");
        record(cam, "suspended", Map.of());
        assertThat(approve(product).body()).contains("đang tạm dừng");
        record(cam, "active", Map.of());
        assertThat(approve(product).statusCode()).isEqualTo(303);
    }

    @AfterEach
    void noShelfAsksForACodeAnyMore() {
        goods.update("UPDATE code_requirement SET until = '2026-01-01' WHERE source = ?", SOURCE);
    }

    @Test
    void aSprayThatArrivesAfterTheLotWasMadeHoldsIt() {
        HttpResponse<String> harmless = farm.spray(farm.today().minusDays(60), "7");
        assertThat(harmless.statusCode()).isEqualTo(303);
        assertThat(status(coded())).isEqualTo("NORMAL");

        assertThat(farm.spray(farm.today().minusDays(12), "14").statusCode()).isEqualTo(303);

        assertThat(status(coded())).isEqualTo("ON_HOLD");
        assertThat(status(other())).isEqualTo("NORMAL");
        assertThat(lotPage(coded())).contains("chưa đủ thời gian cách ly");
        assertThat(queue("interval")).contains("đã bị tạm giữ tự động", "/quan-ly/lo-hang/" + coded());
        assertThat(farm.seller().get("/nha-ban/vung-trong").body()).contains("Chưa đủ cách ly", "Cần làm:");
    }

    @Test
    void aProductWithoutALotSaysFromWhenOnTheNextCanBeHarvested() {
        goods.update("UPDATE lot SET remaining = 0 WHERE trade_item_id = ?", item.id());
        String said = "Có thể thu hoạch từ <strong>"
                + farm.today().plusDays(5).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        assertThat(shopPage()).doesNotContain("Có thể thu hoạch từ");

        farm.spray(farm.today().minusDays(2), "7");

        assertThat(shopPage()).contains(said);
        assertThat(farm.seller()
                        .get("/nha-ban/san-pham/" + goods.number("SELECT id FROM product WHERE slug = ?", item.slug()))
                        .body())
                .contains("Lô tới có thể thu hoạch từ");
    }

    private String shopPage() {
        return new Browser(market).get("/san-pham/" + item.slug()).body();
    }

    @Test
    void aLotThatStaffLetGoStaysSoUntilAnotherLineSpeaksAgainstIt() {
        farm.spray(farm.today().minusDays(12), "14");
        People.submit(
                staff,
                "/quan-ly/lo-hang/" + coded(),
                "/quan-ly/lo-hang/" + coded(),
                Map.of("viec", "mo-lai", "reason", "Đã kiểm nghiệm, đạt"));

        farm.write("care", farm.today().minusDays(1), "note", "Làm cỏ");
        assertThat(status(coded())).isEqualTo("NORMAL");

        farm.spray(farm.today().minusDays(11), "21");
        assertThat(status(coded())).isEqualTo("ON_HOLD");
    }

    @Test
    void aFlagIsDismissedWithAReasonAndStaysSoUntilItsFactsChange() {
        farm.harvest(farm.today().minusDays(9), "60000");
        farm.harvest(farm.today().minusDays(8), "30000");
        assertThat(queue("yield")).contains("90 tấn");
        long flag = goods.number(
                "SELECT id FROM flag WHERE kind = 'YIELD' AND seller_id = ?",
                farm.owner().id());

        assertThat(dismiss(flag, "1", "x").statusCode()).isEqualTo(400);
        assertThat(dismiss(flag, "1", "Đã đo lại, ruộng rộng hơn").statusCode()).isEqualTo(303);
        assertThat(dismiss(flag, "1", "Đã đo lại, ruộng rộng hơn").statusCode()).isEqualTo(409);
        farm.write("care", farm.today().minusDays(1), "note", "Làm cỏ");
        assertThat(queue("yield")).doesNotContain("90 tấn");
        assertThat(goods.text("SELECT reason FROM audit_entry WHERE action = 'flag.dismiss' AND object_key = ?", flag))
                .isEqualTo("Đã đo lại, ruộng rộng hơn");

        farm.harvest(farm.today().minusDays(7), "10000");
        assertThat(queue("yield")).contains("100 tấn");
    }

    @Test
    void lateLinesAndRefusedBansAreFlaggedAndOnlyTheirOwnerAndStaffSee() {
        farm.write("care", farm.today().minusDays(30), "note", "Làm cỏ");
        HttpResponse<String> banned = farm.write(
                "pesticide",
                farm.today(),
                "material",
                "Paraquat 200SL",
                "activeIngredient",
                "Paraquat",
                "amount",
                "2 lít",
                "phiDays",
                "7");

        assertThat(banned.statusCode()).isEqualTo(409);
        assertThat(queue("late")).contains("muộn 30 ngày");
        assertThat(queue("banned")).contains("Paraquat");
        assertThat(farm.seller().get("/nha-ban/vung-trong").body()).contains("Thuốc cấm bị từ chối");
        assertThat(farm.seller().get("/quan-ly/canh-bao").statusCode()).isIn(403, 404);
        assertThat(new Farm(market, "PLANTING_AREA")
                        .seller()
                        .get("/nha-ban/vung-trong")
                        .body())
                .doesNotContain("Cần bạn xem lại");
    }

    @Test
    void aMendedLineEndsItsFlag() {
        farm.write(
                "pesticide",
                farm.today().minusDays(2),
                "material",
                "Thuốc lạ " + UUID.randomUUID(),
                "activeIngredient",
                "Chất thử",
                "amount",
                "1 lít",
                "phiDays",
                "3");
        assertThat(queue("unlisted")).contains("chưa có trong danh mục");
        String correction = "/nha-ban/vu/" + farm.season() + "/nhat-ky/" + farm.lastLine() + "/sua";

        Map<String, String> form = farm.form(
                correction,
                farm.today().minusDays(2),
                "material",
                "Anvil 5SC",
                "activeIngredient",
                "",
                "amount",
                "1 lít",
                "phiDays",
                "14",
                "correctionReason",
                "Chép nhầm tên");
        HttpResponse<String> mended = farm.seller().postAsIs(correction, form);

        assertThat(mended.statusCode()).isEqualTo(303);
        assertThat(queue("unlisted")).doesNotContain("chưa có trong danh mục");
    }

    private HttpResponse<String> dismiss(long flag, String version, String reason) {
        return staff.post(
                "/quan-ly/canh-bao", Map.of("canh-bao", Long.toString(flag), "version", version, "reason", reason));
    }

    private String queue(String kind) {
        return staff.get("/quan-ly/canh-bao?loai=" + kind + "&nguoi-ban="
                        + farm.owner().id())
                .body();
    }

    private long code(String kind, String crop) {
        String raw = "THU-" + UUID.randomUUID().toString().substring(0, 8);
        long id = goods.insert("INSERT INTO site_code (site_id, kind, code_raw, code_norm, crop, issuer, issued_on)"
                + " VALUES (" + farm.place() + ", '" + kind + "', '" + raw + "', '" + raw.toUpperCase(Locale.ROOT)
                + "', '" + crop + "', 'Sở thử', '2026-01-05')");
        goods.update(
                "INSERT INTO site_code_status (site_code_id, status, since, actor, recorded_at)"
                        + " VALUES (?, 'ACTIVE', '2026-01-06', 'Thử', UTC_TIMESTAMP(3))",
                id);
        return id;
    }

    private void harvested(long lot) {
        goods.update(
                "UPDATE lot SET site_id = ?, season_id = ?, site_code_id = ?, code_status = 'ACTIVE',"
                        + " harvested_on = ? WHERE id = ?",
                farm.place(),
                farm.season(),
                code,
                farm.today().minusDays(10).toString(),
                lot);
    }

    private HttpResponse<String> suspend(Map<String, String> more) {
        return record("suspended", more);
    }

    private HttpResponse<String> record(String status, Map<String, String> more) {
        return record(code, status, more);
    }

    private HttpResponse<String> record(long which, String status, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "viec",
                "trang-thai",
                "ma",
                Long.toString(which),
                "status",
                status,
                "since",
                farm.today().toString(),
                "reason",
                "Sổ phân bón ghi thiếu"));
        form.putAll(more);
        return staff.post("/quan-ly/vung-trong/" + farm.place(), form);
    }

    private long pending() {
        goods.update(
                "UPDATE product SET status = 'PENDING', submitted_at = UTC_TIMESTAMP(3) WHERE slug = ?", item.slug());
        return goods.number("SELECT id FROM product WHERE slug = ?", item.slug());
    }

    private HttpResponse<String> approve(long product) {
        String page = "/quan-ly/san-pham/" + product;
        return People.submit(staff, page, page, Map.of("quyet-dinh", "duyet"));
    }

    private long coded() {
        return item.lots().get(0);
    }

    private long other() {
        return item.lots().get(1);
    }

    private long left(long lot) {
        return goods.number("SELECT remaining FROM lot WHERE id = ?", lot);
    }

    private boolean stopped(long lot) {
        return goods.number("SELECT stop_code_id IS NOT NULL FROM lot WHERE id = ?", lot) == 1;
    }

    private String status(long lot) {
        return String.valueOf(goods.text("SELECT status FROM lot WHERE id = ?", lot));
    }

    private String lotPage(long lot) {
        return new Browser(market)
                .get("/l/" + goods.text("SELECT token FROM lot WHERE id = ?", lot))
                .body();
    }
}
