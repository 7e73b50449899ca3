package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.sampling.Announcement;
import vn.chophien.trace.sampling.WeightedDraw;
import vn.chophien.trace.sampling.WeightedLot;
import vn.chophien.trace.seal.Hash;

/** From the announcement of a draw to what the inspectors found. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class InspectionIT {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String DESK = "/quan-ly/lay-mau";

    private final RunningMarket market;
    private final Chromium chromium;
    private final Goods rows;
    private final Browser staff;

    InspectionIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        this.rows = new Goods(market);
        this.staff = new People(market).staff();
    }

    /** A draw over lots of a day that no other test uses. */
    private record Draw(long id, List<Long> lots, LocalDate day) {
        String desk() {
            return DESK + "/" + id;
        }

        String open() {
            return "/minh-bach/lay-mau/" + id;
        }
    }

    @Test
    void theSeedComesFromALaterCheckpointAndTheListStaysShutUntilAllWereVisited() {
        Draw draw = announced(1, 4);

        assertThat(new Browser(market).get(draw.open()).body()).contains("đang chờ hạt giống");
        long announcedAt = sealedAt(draw);
        somethingElseIsSealed(draw);

        String shut = new Browser(market).get(draw.open()).body();
        assertThat(shut).contains("Dấu liền sau", "Hãy giữ dấu ở trên").doesNotContain("Lô thử");
        assertThat(new Browser(market).get(draw.open() + "/boc-tham.json").statusCode())
                .isEqualTo(404);
        long first = rows.number("SELECT MIN(size) FROM log_checkpoint WHERE size > ?", announcedAt);
        long seed = rows.number("SELECT MIN(size) FROM log_checkpoint WHERE size > ?", first);
        assertThat(shut.replaceAll("\\s+", " ")).contains("<code>" + seed + " · ");
    }

    @Test
    void whatWasDrawnIsTheSameInTheBrowserTheSavedPageAndTheLibrary() {
        Draw draw = announced(2, 5);
        sealedAt(draw);
        somethingElseIsSealed(draw);
        for (String number : drawnNumbers(draw)) {
            assertThat(visit(draw, visitForm(number, "PASSED")).statusCode()).isEqualTo(303);
        }

        Json.Obj file = (Json.Obj) Json.read(
                new Browser(market).get(draw.open() + "/boc-tham.json").body());
        List<String> again = WeightedDraw.draw(
                        Announcement.parse(file.text("announcement").orElseThrow()),
                        Hash.ofHex(file.text("seed").orElseThrow()))
                .stream()
                .map(WeightedLot::name)
                .toList();
        assertThat(file.list("drawn"))
                .extracting(one -> ((Json.Str) one).value())
                .isEqualTo(again);
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.navigate(market.base().resolve(draw.open()).toString());
            page.locator("[data-redraw]").click();
            assertThat(page.locator("[data-verdict]")).hasAttribute("data-verdict", "same");
            assertThat(page.locator("#boc-lai ol li")).hasCount(2);

            String saved =
                    new Browser(market).get(draw.open() + "/boc-tham.html").body();
            Page alone = phone.newPage();
            alone.setContent(saved);
            assertThat(alone.locator("[data-verdict]")).hasAttribute("data-verdict", "same");
            alone.setContent(saved.replaceFirst(" 10\\\\n", " 11\\\\n"));
            assertThat(alone.locator("[data-verdict]")).hasAttribute("data-verdict", "different");
        }
    }

    @Test
    void aFormThatWasFilledInOfflineArrivesOnceAndIsSealed() {
        Draw draw = announced(1, 2);
        sealedAt(draw);
        somethingElseIsSealed(draw);
        String number = drawnNumbers(draw).get(0);
        String lot = "SELECT COUNT(*) FROM lot_sample s JOIN lot l ON l.id = s.lot_id WHERE l.lot_no = ?";
        List<String> sent = new ArrayList<>();
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.navigate(
                    market.base().resolve("/dang-nhap?toi=/quan-ly/lay-mau").toString());
            page.locator("[name=ten]").fill("sct");
            page.locator("[name=mat-khau]").fill(People.PASSWORD);
            page.locator("main button[type=submit]").first().click();
            page.navigate(market.base().resolve(draw.desk() + "/phieu").toString());
            Chromium.settled(page);
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.postData());
                }
            });
            phone.setOffline(true);
            page.locator("#lot").fill(number);
            page.locator("#place").fill("Kho hợp tác xã");
            page.locator("#packs").fill("3");
            page.locator("#sealNo").fill("NP-0042");
            page.locator("[name=inOrder][value=LABEL]").check();
            page.locator("[name=result][value=PENDING]").check();
            page.locator("form[data-sample-form] button").click();

            Locator state = page.locator("[data-sample-state]");
            assertThat(state).containsText("Chưa có mạng. 1 phiếu được giữ");
            assertThat(rows.number(lot, number)).isZero();

            phone.setOffline(false);

            assertThat(state).containsText("Đã gửi");
        }
        assertThat(rows.number(lot, number)).isOne();

        Map<String, String> twin = fields(sent.get(sent.size() - 1));
        assertThat(visit(draw, twin).statusCode()).isEqualTo(303);
        twin.put("packs", "4");
        HttpResponse<String> other = visit(draw, twin);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("Phiếu này đã gửi rồi nhưng với nội dung khác", "value=\"NP-0042\"");
        assertThat(rows.number(lot, number)).isOne();

        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number(
                                "SELECT COUNT(*) FROM log_leaf f JOIN lot_sample s ON s.id = f.source_id JOIN lot l"
                                        + " ON l.id = s.lot_id WHERE f.kind = 'LOT_SAMPLE' AND l.lot_no = ?",
                                number)
                        == 1);
        assertThat(lotPage(number))
                .contains("Cơ quan quản lý lấy mẫu ngày", "Chờ kiểm nghiệm")
                .doesNotContain("Kho hợp tác xã");
    }

    @Test
    void aFailedSampleIsOnTheLotsPageOnceAndOffersToStopTheLot() {
        Draw draw = announced(1, 2);
        sealedAt(draw);
        somethingElseIsSealed(draw);
        String number = drawnNumbers(draw).get(0);
        assertThat(visit(draw, visitForm(number, "PENDING")).statusCode()).isEqualTo(303);
        long sample =
                rows.number("SELECT s.id FROM lot_sample s JOIN lot l ON l.id = s.lot_id WHERE l.lot_no = ?", number);
        long lot = rows.number("SELECT id FROM lot WHERE lot_no = ?", number);
        Map<String, String> result = Map.of(
                "sample", Long.toString(sample),
                "reportNo", "KN-77",
                "laboratory", "Trung tâm kiểm nghiệm thử",
                "testedOn", LocalDate.now(ZoneOffset.UTC).toString(),
                "result", "FAILED");
        String action = draw.desk() + "/" + lot + "/ket-qua";

        assertThat(People.submit(staff, draw.desk(), action, result).statusCode())
                .isEqualTo(303);
        assertThat(People.submit(staff, draw.desk(), action, result).statusCode())
                .isEqualTo(303);

        assertThat(rows.number("SELECT COUNT(*) FROM lot_test WHERE sample_id = ?", sample))
                .isOne();
        assertThat(lotPage(number)).contains("kết quả: không đạt", "KN-77").doesNotContain("Chờ kiểm nghiệm");
        assertThat(staff.get(draw.desk()).body())
                .contains("Mẫu không đạt", "/quan-ly/thu-hoi/moi?lo=" + lot, "/quan-ly/lo-hang/" + lot);
    }

    @Test
    void wrongAnswersComeBackWithTheFormFilled() {
        Draw draw = announced(1, 2);
        sealedAt(draw);
        somethingElseIsSealed(draw);
        Map<String, String> form = visitForm("khong-co", "PENDING");
        form.put("note", "Ghi dở");

        HttpResponse<String> unknown = visit(draw, form);
        form.put("lot", drawnNumbers(draw).get(0));
        form.put("sealNo", "");
        HttpResponse<String> unsealed = visit(draw, form);
        form.put("sealNo", "1");
        form.put("day", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
        HttpResponse<String> tomorrow = visit(draw, form);

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("không có trong danh sách bốc được", "Ghi dở");
        assertThat(unsealed.body()).contains("phải có số niêm phong");
        assertThat(tomorrow.body()).contains("Ngày giờ này chưa đến");
        HttpResponse<String> tooMany = People.submit(staff, DESK, DESK, announcement(draw.day(), 9));
        assertThat(tooMany.statusCode()).isEqualTo(400);
        assertThat(tooMany.body()).contains("Chỉ có 2 lô đang bán");
    }

    @Test
    void strangersSeeNothingOfTheDesk() {
        Draw draw = announced(1, 2);
        Browser seller = new People(market).memberOf(rows.seller());

        assertThat(new Browser(market).get(draw.desk()).statusCode()).isEqualTo(303);
        for (String path : List.of(DESK, draw.desk(), draw.desk() + "/phieu")) {
            assertThat(seller.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private Draw announced(int picks, int lots) {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(DAYS.incrementAndGet());
        long[] sizes = new long[lots];
        Arrays.fill(sizes, 10);
        List<Long> ids = rows.item(rows.seller(), 1_000, sizes).lots();
        ids.forEach(lot -> rows.update("UPDATE lot SET made_on = ? WHERE id = ?", day.toString(), lot));
        Map<String, String> form = announcement(day, picks);
        HttpResponse<String> first = People.submit(staff, DESK, DESK, form);
        HttpResponse<String> second = People.submit(staff, DESK, DESK, form);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
        assertThat(Browser.location(second)).isEqualTo(Browser.location(first));
        String path = Browser.location(first).replaceAll("\\?.*", "");
        return new Draw(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)), ids, day);
    }

    private static Map<String, String> announcement(LocalDate day, int picks) {
        return Map.of(
                "clientId", UUID.randomUUID().toString(),
                "title", "Đợt thử " + day,
                "from", day.toString(),
                "to", day.toString(),
                "picks", Integer.toString(picks),
                "revealDays", "30");
    }

    /** The place of the announcement's leaf, once it has one under a checkpoint. */
    private long sealedAt(Draw draw) {
        String leaf = "SELECT COALESCE(MAX(idx), -1) FROM log_leaf WHERE kind = 'DRAW' AND source_id = ?";
        await().atMost(Duration.ofMinutes(1)).until(() -> rows.number(leaf, draw.id()) >= 0);
        return rows.number(leaf, draw.id());
    }

    /** Somebody else's step, as on any day: a lot that is not of the draw is held. */
    private void somethingElseIsSealed(Draw draw) {
        long other = rows.item(rows.seller(), 1_000, 5).lots().get(0);
        String page = "/quan-ly/lo-hang/" + other;
        People.submit(staff, page, page, Map.of("viec", "tam-giu", "reason", "Để thử"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> staff.get(draw.desk()).body().contains("Lô bốc được"));
    }

    private List<String> drawnNumbers(Draw draw) {
        return Pattern.compile("<h3>\\d+\\. <a href=\"[^\"]+\">Lô ([^<]+)</a>")
                .matcher(staff.get(draw.desk()).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, String> visitForm(String number, String result) {
        Map<String, String> form = new HashMap<>();
        form.put("clientId", UUID.randomUUID().toString());
        form.put("lot", number);
        form.put("place", "Kho");
        form.put("day", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
        form.put("time", "08:30");
        form.put("packs", "2");
        form.put("sealNo", "NP-1");
        form.put("result", result);
        return form;
    }

    private HttpResponse<String> visit(Draw draw, Map<String, String> typed) {
        Map<String, String> form = new LinkedHashMap<>(typed);
        form.remove("_token");
        return People.submit(staff, draw.desk() + "/phieu", draw.desk() + "/phieu", form);
    }

    private String lotPage(String number) {
        String token = rows.text("SELECT token FROM lot WHERE lot_no = ?", number);
        return new Browser(market).get("/l/" + token).body();
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }
}
