package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The diary as an application of a phone: opened once with a network, used without, sent once. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class PocketDiaryIT {

    private static final int MOST_BYTES = 150_000;
    private static final Pattern FILES = Pattern.compile("const FILES = (\\[[^\\n]*]);");

    private final RunningMarket market;
    private final Chromium chromium;
    private Farm farm;

    PocketDiaryIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
    }

    @BeforeEach
    void aPlantingArea() {
        farm = new Farm(market, "PLANTING_AREA");
    }

    @Test
    void whatAPhoneKeepsIsLightAndWholeAndTheSameForEverybody() {
        Browser stranger = new Browser(market);
        HttpResponse<String> worker = stranger.get("/nhat-ky/tep/sw.js");
        assertThat(worker.headers().firstValue("Service-Worker-Allowed")).hasValue("/nhat-ky");
        assertThat(worker.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        Matcher listed = FILES.matcher(worker.body());
        assertThat(listed.find()).isTrue();
        List<String> files = new ArrayList<>(List.of("/nhat-ky/tep/sw.js", "/nhat-ky/tep/nhat-ky.webmanifest"));
        ApiContract.read(listed.group(1)).forEach(file -> files.add(file.asText()));

        long bytes = 0;
        for (String file : files) {
            HttpResponse<byte[]> answer = stranger.packed(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(file).isEmpty();
            bytes += answer.body().length;
        }
        System.out.println("Diary over the wire: " + bytes + " bytes in " + files.size() + " files");
        assertThat(bytes).isBetween(10_000L, (long) MOST_BYTES);
        assertThat(farm.seller().get("/nhat-ky").body())
                .isEqualTo(stranger.get("/nhat-ky/tep/khung").body());
        assertThat(stranger.get("/nhat-ky/tep/sw.js").body()).isEqualTo(worker.body());
        JsonNode manifest = ApiContract.read(
                stranger.get("/nhat-ky/tep/nhat-ky.webmanifest").body());
        assertThat(manifest.get("start_url").asText()).isEqualTo("/nhat-ky");
        manifest.get("icons")
                .forEach(icon -> assertThat(
                                stranger.file(icon.get("src").asText()).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void onlyMembersTakeTheirOwnSeasonsAlong() {
        Browser staff = new People(market).staff();
        Browser stranger = new Browser(market);

        JsonNode own = ApiContract.read(farm.seller().get("/nhat-ky/du-lieu").body());

        assertThat(own.get("seasons")).hasSize(1);
        assertThat(own.get("seasons").get(0).get("id").asLong()).isEqualTo(farm.season());
        assertThat(stranger.get("/nhat-ky").statusCode()).isEqualTo(303);
        assertThat(Browser.location(stranger.get("/nhat-ky"))).isEqualTo("/dang-nhap?toi=%2Fnhat-ky");
        assertThat(stranger.get("/nhat-ky/du-lieu").statusCode()).isEqualTo(303);
        assertThat(staff.get("/nhat-ky/du-lieu").statusCode()).isEqualTo(404);
    }

    @Test
    void aLineWrittenWithoutANetworkOutlivesThePageAndArrivesOnce() {
        farm.write("fertiliser", farm.today().minusDays(9), "material", "NPK 5-10-3", "amount", "20 kg");
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = opened(phone);
            phone.setOffline(true);
            record(page, "Bón phân");
            assertThat(page.locator("[data-pocket-done]")).containsText("Đã ghi: Bón phân");
            assertThat(page.locator("[data-pocket-count]")).hasText("1");
            page.close();

            Page again = phone.newPage();
            again.navigate(market.base() + "/nhat-ky#/cho-gui");
            assertThat(again.locator(".pocket-line")).containsText("Chờ gửi");
            assertThat(again.locator(".pocket-line")).containsText("NPK 5-10-3 · 20 kg");
            assertThat(farm.lines()).isOne();

            phone.setOffline(false);
            again.reload();
            arrives(again);
            assertThat(farm.lines()).isEqualTo(2);

            again.evaluate("""
                    async () => {
                      const { Shelf } = await import("/assets/js/diary/shelf.js");
                      const { send } = await import("/assets/js/diary/send.js");
                      const shelf = await Shelf.open();
                      const store = shelf.database.transaction("lines").objectStore("lines").getAll();
                      await new Promise((done) => (store.onsuccess = done));
                      for (const line of store.result) await send({ ...line, state: "waiting" }, shelf);
                      if (store.result.length !== 1) throw new Error("lines: " + store.result.length);
                    }""");
            assertThat(farm.lines()).as("the same queue once more").isEqualTo(2);
        }
    }

    @Test
    void aHarvestThatCameTooEarlyIsToldWithoutANetworkInTheMarketsOwnWords() {
        farm.spray(farm.today().minusDays(3), "14");
        String refusal = farm.harvest(farm.today(), "50 kg").body();
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = opened(phone);
            phone.setOffline(true);
            page.locator(".pocket-season").click();
            assertThat(kind(page, "Thu hoạch")).containsText("Chưa được");
            kind(page, "Thu hoạch").click();
            Locator told = page.locator("[data-wait-say]");
            assertThat(told).containsText("Sớm nhất được thu hoạch ngày");
            assertThat(refusal).contains(told.textContent());
            page.locator("#o-harvest-so").fill("50");
            page.locator(".pocket-record").click();
            assertThat(page.locator("#o-overrideReason-loi")).containsText("Chưa đủ ngày");
            assertThat(page.locator("#o-overrideReason")).isFocused();
        }
    }

    @Test
    void whatTheMarketRefusesIsMendedAtItsLine() {
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = opened(phone);
            phone.setOffline(true);
            record(page, "Tưới nước");
            farm.write("water", farm.today(), "note", "Tưới nước");
            phone.setOffline(false);
            page.evaluate("location.hash = '#/cho-gui'");
            button(page, "Gửi ngay").click();
            Locator line = page.locator(".pocket-line");
            assertThat(line).containsText("Nhật ký đã có một dòng giống hệt trong ngày này");
            button(page, "Sửa").click();
            page.getByText("Đây là một lần khác, hãy ghi thêm dòng này").click();
            page.locator(".pocket-record").click();
            assertThat(page.locator("[data-pocket-done]")).isVisible();
            arrives(page);
            assertThat(farm.lines()).isEqualTo(2);
        }
    }

    @Test
    void aTapTooMuchIsTakenBackBeforeItIsSent() {
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = opened(phone);
            record(page, "Làm đất");
            button(page, "Hoàn tác").click();
            assertThat(page.locator("[data-pocket-say]")).containsText("Đã bỏ dòng");
            assertThat(page.locator("[data-pocket-count]")).isHidden();
            assertThat(farm.lines()).isZero();
        }
    }

    @Test
    void onASharedPhoneNobodysLineGoesOutUnderAnothersName() {
        Browser other = new People(market).memberOf(farm.owner());
        String otherName = ApiContract.read(other.get("/nhat-ky/du-lieu").body())
                .get("name")
                .asText();
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = opened(phone);
            phone.setOffline(true);
            record(page, "Tưới nước");
            phone.clearCookies();
            signIn(phone, other);
            phone.setOffline(false);
            page.reload();
            assertThat(page.locator("[data-pocket-who]")).hasText(otherName);
            page.evaluate("location.hash = '#/cho-gui'");
            assertThat(page.locator("[data-pocket-main]")).containsText("còn 1 dòng trong máy này");
            assertThat(farm.lines()).isZero();

            phone.clearCookies();
            signIn(phone, farm.seller());
            page.reload();
            arrives(page);
            assertThat(farm.goods().text("SELECT entered_by FROM diary_entry WHERE id = ?", farm.lastLine()))
                    .isNotEqualTo(otherName);
        }
    }

    @Test
    void theMarketRefusesALineThatNamesAnotherWriter() {
        String id = UUID.randomUUID().toString();
        String line = "{\"deviceId\":\"may-cua-to-1\",\"sentAt\":\"2026-11-26T09:10:00Z\",\"capturedAt\":"
                + "\"2026-11-26T09:00:00Z\",\"kind\":\"CARE\",\"day\":\""
                + farm.today().minusDays(1)
                + "\",\"performer\":\"Tổ 1\",\"note\":\"Làm cỏ\",\"account\":999999999}";

        HttpResponse<String> refused =
                farm.seller().put("/api/v1/seasons/" + farm.season() + "/diary/" + id, line, Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("diary.other-account");
        assertThat(new ApiContract(market).breaches("PUT /api/v1/seasons/{season}/diary/{clientId}", refused))
                .isEmpty();
        assertThat(farm.lines()).isZero();
    }

    @Test
    void photosGoAlongFromTheField() {
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = opened(phone);
            phone.setOffline(true);
            page.locator(".pocket-season").click();
            kind(page, "Chăm sóc").click();
            page.locator("#o-anh").setInputFiles(Photos.chosen("to.jpg", Photos.jpeg(2400, 1600)));
            assertThat(page.locator(".pocket-photo")).hasCount(1);
            page.locator(".pocket-record").click();
            assertThat(page.locator("[data-pocket-done]")).isVisible();
            phone.setOffline(false);
            arrives(page);
            assertThat(farm.goods().number("SELECT COUNT(*) FROM diary_photo WHERE entry_id = ?", farm.lastLine()))
                    .isOne();
        }
    }

    @Test
    void everyScreenCanBeUsedByEverybody() {
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = opened(phone);
            String season = "#/vu/" + farm.season();
            Map<String, String> screens = Map.of(
                    "#/",
                    "Hôm nay làm ở đâu?",
                    season,
                    "Làm việc gì?",
                    season + "/PESTICIDE",
                    "Thuốc bảo vệ thực vật",
                    season + "/HARVEST",
                    "Thu hoạch",
                    "#/cho-gui",
                    "Sổ chờ gửi",
                    "#/nguoi",
                    "Ai đang ghi?");
            screens.forEach((screen, heading) -> {
                page.evaluate("to => { location.hash = to }", screen);
                assertThat(page.locator("[data-pocket-main] h1")).hasText(heading);
                assertThat(Axe.barriers(page)).as(screen).isEmpty();
            });
        }
    }

    /** Opened once with a network, and kept. */
    private Page opened(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(market.base() + "/nhat-ky");
        assertThat(page.locator(".pocket-season")).hasCount(1);
        assertThat(page.locator("[data-pocket-ready]")).isVisible();
        return page;
    }

    private static void record(Page page, String work) {
        page.locator(".pocket-season").click();
        kind(page, work).click();
        page.locator(".pocket-record").click();
        assertThat(page.locator("[data-pocket-done]")).isVisible();
    }

    /** Sent by hand where it still waits for a change of mind; on a slow machine it may be gone before. */
    private static void arrives(Page page) {
        page.evaluate("location.hash = '#/cho-gui'");
        assertThat(page.locator(".pocket-line")).isVisible();
        page.evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'Gửi ngay')?.click()");
        assertThat(page.locator(".pocket-line")).containsText("Đã gửi");
    }

    private static Locator kind(Page page, String work) {
        return page.locator(".pocket-kind", new Page.LocatorOptions().setHasText(work));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private BrowserContext signedIn(Browser seller) {
        return signIn(chromium.phone(), seller);
    }

    private BrowserContext signIn(BrowserContext phone, Browser seller) {
        return seller.goesOnIn(phone);
    }
}
