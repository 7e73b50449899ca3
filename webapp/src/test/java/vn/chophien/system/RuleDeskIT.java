package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules that are data are kept by staff, on pages, and what they say counts at once. */
@ExtendWith(RunningMarket.Extension.class)
@Alone
class RuleDeskIT {

    private static final String HOME = "/quan-ly/quy-tac";
    private static final String BANS = HOME + "/chat-cam";
    private static final String YIELDS = HOME + "/nang-suat";
    private static final String RISKS = HOME + "/diem-rui-ro";

    private final RunningMarket market;
    private final Goods goods;
    private final Browser staff;

    RuleDeskIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.staff = new People(market).staff();
    }

    @Test
    void aBanIsKeptFromItsFirstToItsLastDayAndTheLogTellsBoth() {
        Farm farm = new Farm(market, "PLANTING_AREA");
        String name = "Chất thử " + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> ban = Map.of(
                "name",
                name,
                "source",
                "Quyết định thử 1",
                "since",
                farm.today().minusDays(30).toString());

        assertThat(submit(BANS, ban).statusCode()).isEqualTo(303);
        assertThat(submit(BANS, ban).statusCode()).isEqualTo(303);
        long id = goods.number("SELECT id FROM banned_substance WHERE name = ?", name);
        assertThat(spray(farm, name).statusCode()).isEqualTo(409);

        String row = BANS + "/" + id;
        Map<String, String> end = Map.of(
                "version", "0", "lastDay", farm.today().minusDays(2).toString(), "endReason", "Quyết định thử 2");
        assertThat(submit(row + "/ket-thuc", end).statusCode()).isEqualTo(303);
        assertThat(submit(row + "/ket-thuc", end).statusCode()).isEqualTo(303);
        assertThat(spray(farm, name).statusCode()).isEqualTo(303);

        assertThat(submit(row + "/mo-lai", Map.of("version", "1", "endReason", "Ghi nhầm ngày"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(goods.texts("SELECT CONCAT(action, ': ', reason) FROM audit_entry WHERE object_type = 'ban'"
                        + " AND object_key = '" + id + "' ORDER BY id"))
                .containsExactly("ban.add: Quyết định thử 1", "ban.end: Quyết định thử 2", "ban.reopen: Ghi nhầm ngày");
        assertThat(staff.get(BANS + "?sua=" + id).body()).contains("Kết thúc hoạt chất cấm", "Quyết định thử 2");
        submit(
                row + "/ket-thuc",
                Map.of("version", "2", "lastDay", farm.today().minusDays(2).toString(), "endReason", "Hết thử"));
    }

    @Test
    void whatCannotBeIsAnsweredFieldByFieldAndTheFormComesBackFilled() {
        HttpResponse<String> refused =
                submit(BANS, Map.of("name", "Chất thử", "source", "", "since", "2026-03-02", "until", "2026-03-01"));
        HttpResponse<String> unreadable =
                submit(BANS, Map.of("name", "Chất thử", "source", "QĐ", "since", "2026-03-02", "until", "mai"));
        HttpResponse<String> noEnd = submit(BANS + "/1/ket-thuc", Map.of("version", "0", "endReason", "Bãi bỏ"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "Hãy ghi số, ngày của văn bản.",
                        "Ngày cuối phải bằng hoặc sau ngày bắt đầu.",
                        "value=\"Chất thử\"",
                        "value=\"2026-03-02\"");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.body()).contains("Hãy chọn ngày, hoặc bỏ trống.");
        assertThat(noEnd.statusCode()).isEqualTo(400);
        assertThat(noEnd.body())
                .contains("Hãy chọn ngày cuối cùng áp dụng.", "value=\"Bãi bỏ\"", "id=\"lastDay-error\"");
        assertThat(submit(HOME + "/ma-so", Map.of("source", "Công văn thử", "since", "2031-01-01"))
                        .body())
                .contains("Hãy chọn nhóm hàng.", "Hãy chọn loại mã số.");
        assertThat(submit(HOME + "/thuoc", Map.of("kind", "pesticide", "labelDays", "nhiều", "tradeName", "Thuốc thử"))
                        .body())
                .contains("Hãy ghi số ngày từ 0 đến 365", "Hãy ghi hoạt chất.", "value=\"Thuốc thử\"");
        assertThat(staff.get(BANS + "?sua=999999999").statusCode()).isEqualTo(404);
        assertThat(staff.get(RISKS + "?sua=NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void whoChangesARowThatSomebodyElseJustChangedIsToldAndMayMeanItStill() {
        String crop = "Cây thử " + UUID.randomUUID().toString().substring(0, 8);
        submit(YIELDS, figure(crop, "5.000", ""));
        long id = goods.number("SELECT id FROM crop_yield WHERE crop = ?", crop);
        String row = YIELDS + "/" + id;
        Map<String, String> mine = figure(crop, "6.000", "0");

        assertThat(submit(row, figure(crop, "7.000", "0")).statusCode()).isEqualTo(303);
        HttpResponse<String> late = submit(row, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Người khác vừa sửa dòng này", "value=\"6.000\"");
        assertThat(goods.number("SELECT kg_per_ha FROM crop_yield WHERE id = ?", id))
                .isEqualTo(7_000);
        Map<String, String> again = new LinkedHashMap<>(mine);
        again.put("version", Browser.hidden(late.body(), "version"));
        assertThat(submit(row, again).statusCode()).isEqualTo(303);
        assertThat(goods.text(
                        "SELECT before_text FROM audit_entry WHERE object_type = 'crop_yield' AND object_key = ?"
                                + " ORDER BY id DESC LIMIT 1",
                        Long.toString(id)))
                .contains("7.000 kg/ha");
    }

    @Test
    void aShelfsNeedAndAProductAreAddedOnceHoweverOftenTheyAreSent() {
        String crop = "Cây thử " + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> need = Map.of(
                "category", Long.toString(goods.number("SELECT MAX(id) FROM category")),
                "kind", "export",
                "crop", crop,
                "source", "Công văn thử",
                "since", "2031-01-01");
        Map<String, String> product = Map.of(
                "kind", "pesticide",
                "tradeName", crop,
                "activeIngredient", "Chất thử",
                "source", "Thông tư thử",
                "since", "2026-01-01");

        for (int press = 0; press < 2; press++) {
            assertThat(submit(HOME + "/ma-so", need).statusCode()).isEqualTo(303);
            assertThat(submit(HOME + "/thuoc", product).statusCode()).isEqualTo(303);
        }

        assertThat(goods.number("SELECT COUNT(*) FROM code_requirement WHERE crop = ?", crop))
                .isEqualTo(1);
        assertThat(goods.number("SELECT COUNT(*) FROM farm_product WHERE trade_name = ?", crop))
                .isEqualTo(1);
        assertThat(staff.get(HOME + "/ma-so").body()).contains(crop, "Sắp áp dụng");
        assertThat(staff.get(HOME + "/thuoc?tim=" + crop.substring(8)).body()).contains(crop, "Thông tư thử");
    }

    @Test
    void changedPointsAreThosePublished() {
        Map<String, String> points =
                Map.of("version", version(), "points", "17", "most", "3", "source", "Biên bản thử");

        assertThat(submit(RISKS + "/SCAN", points).statusCode()).isEqualTo(303);
        assertThat(submit(RISKS + "/SCAN", points).statusCode()).isEqualTo(303);

        assertThat(new Browser(market).get("/minh-bach/lay-mau").body()).contains(">17</td>");
        HttpResponse<String> none =
                submit(RISKS + "/BASE", Map.of("version", "0", "points", "0", "most", "1", "source", "Biên bản thử"));
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Hãy ghi số điểm từ 1 đến 1000.");
    }

    private String version() {
        return Long.toString(goods.number("SELECT version FROM inspection_rule WHERE code = 'SCAN'"));
    }

    @AfterEach
    void thePointsAreAsTheyWere() {
        goods.update("UPDATE inspection_rule SET points = 5, most = 4, source = NULL, since = NULL, sample_data = TRUE"
                + " WHERE code = 'SCAN'");
    }

    @Test
    void theyAreForStaffAlone() {
        Browser seller = new People(market).memberOf(goods.seller());

        for (String page : new String[] {"", "/chat-cam", "/nang-suat", "/ma-so", "/thuoc", "/diem-rui-ro"}) {
            assertThat(seller.get(HOME + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(seller.post(BANS, Map.of("name", "Chất của người bán", "source", "Tự đặt", "since", "2026-01-01"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(goods.number("SELECT COUNT(*) FROM banned_substance WHERE name = 'Chất của người bán'"))
                .isZero();
    }

    /**
     * What single seasons do not show: a harvest corrected to less after its lots were made, and a second season written
     * down for the same hectare.
     */
    @Test
    void lotsThatTheLandCanHardlyHaveBorneAreAskedAboutOnceUntilAnotherFigureCounts() {
        Farm farm = new Farm(market, "PLANTING_AREA");
        farm.harvest(farm.today().minusDays(3), "90000");
        assertThat(lot(farm, farm.season(), "90000").statusCode()).isEqualTo(303);
        assertThat(flags(farm)).containsOnlyKeys("YIELD");

        correct(farm, "50000");
        assertThat(flags(farm)).containsOnlyKeys("STOCK");

        long other = farm.season("Dong riềng");
        String address = Farm.diary(other, "harvest");
        farm.seller().postAsIs(address, farm.form(address, farm.today().minusDays(3), "harvest", "50000"));
        assertThat(lot(farm, other, "50000").statusCode()).isEqualTo(303);
        assertThat(flags(farm)).containsOnlyKeys("STOCK");
        assertThat(staff.get("/quan-ly/canh-bao?loai=stock&nguoi-ban="
                                + farm.owner().id())
                        .body())
                .contains("Lượng hàng cao", "nặng 140 tấn", "1 ha", "nếu đúng thì để nguyên");

        submit(
                YIELDS,
                figureOf("Dong riềng", "200.000", farm.today().minusDays(201).toString()));
        try {
            await().atMost(Duration.ofMinutes(1)).until(() -> flags(farm).isEmpty());
        } finally {
            goods.update("DELETE FROM crop_yield WHERE crop_norm = 'dong rieng' AND kg_per_ha = 200000");
        }
    }

    private static void correct(Farm farm, String kilograms) {
        String correction = "/nha-ban/vu/" + farm.season() + "/nhat-ky/" + farm.lastLine() + "/sua";
        HttpResponse<String> corrected = farm.seller()
                .postAsIs(
                        correction,
                        farm.form(
                                correction,
                                farm.today().minusDays(3),
                                "harvest",
                                kilograms,
                                "correctionReason",
                                "Cân nhầm"));
        assertThat(corrected.statusCode()).isEqualTo(303);
    }

    private Map<String, String> flags(Farm farm) {
        Map<String, String> flags = new LinkedHashMap<>();
        goods.texts("SELECT kind FROM flag WHERE ended_at IS NULL AND kind IN ('STOCK', 'YIELD') AND seller_id = "
                        + farm.owner().id())
                .forEach(kind ->
                        assertThat(flags.put(kind, kind)).as("raised once").isNull());
        return flags;
    }

    private HttpResponse<String> lot(Farm farm, long season, String kilograms) {
        String address = "/nha-ban/lo-hang/thu-hoach/" + season;
        Map<String, String> form = new LinkedHashMap<>(
                Browser.hiddenFields(farm.seller().get(address).body()));
        form.put(
                "thu-"
                        + goods.number(
                                "SELECT MAX(id) FROM diary_entry WHERE season_id = ? AND kind = 'HARVEST'", season),
                kilograms);
        form.put("name", "Củ dong riềng");
        form.put("steps", kilograms);
        return farm.seller().postAsIs(address, form);
    }

    private HttpResponse<String> spray(Farm farm, String ingredient) {
        return farm.write(
                "pesticide",
                farm.today().minusDays(1),
                "material",
                "Thuốc " + ingredient,
                "activeIngredient",
                ingredient,
                "amount",
                "1 lít",
                "phiDays",
                "3");
    }

    private static Map<String, String> figure(String crop, String kilograms, String version) {
        Map<String, String> form = new LinkedHashMap<>(figureOf(crop, kilograms, "2026-01-01"));
        form.put("version", version);
        form.put("reason", "Có số mới");
        return form;
    }

    private static Map<String, String> figureOf(String crop, String kilograms, String since) {
        return Map.of("crop", crop, "kilograms", kilograms, "source", "Niên giám thử", "since", since);
    }

    private HttpResponse<String> submit(String action, Map<String, String> form) {
        return staff.post(action, form);
    }
}
