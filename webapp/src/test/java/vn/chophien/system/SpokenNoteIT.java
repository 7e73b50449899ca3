package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Geolocation;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A place and a spoken note beside a line: given by a tap, private, and never needed. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class SpokenNoteIT {

    private static final String VOICE = "POST /api/v1/seasons/{season}/voices";

    private final RunningMarket market;
    private final Chromium chromium;
    private Farm farm;

    SpokenNoteIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
    }

    @BeforeEach
    void aPlantingArea() {
        farm = new Farm(market, "PLANTING_AREA");
    }

    @Test
    void bothGoAlongFromTheFieldAndAreForTheSellersPeople() {
        outline();
        try (BrowserContext phone = signedIn()) {
            phone.grantPermissions(List.of("geolocation"));
            phone.addInitScript(MICROPHONE);
            phone.setGeolocation(new Geolocation(22.1050512, 105.9050488).setAccuracy(11.4));
            Page page = form(phone);
            phone.setOffline(true);
            speak(page);
            page.getByText("Ghi vị trí").click();
            assertThat(page.locator("#o-vi-tri-noi")).hasText("Đã có vị trí, sai số khoảng 12 m.");
            page.locator(".pocket-record").click();
            assertThat(page.locator("[data-pocket-done]")).isVisible();
            assertThat(farm.lines()).isZero();
            phone.setOffline(false);
            arrives(page);
        }
        assertThat(evidence("place")).isEqualTo("22.1051, 105.9050 ±12 m");
        String heard = "/nha-ban/vu/" + farm.season() + "/ghi-am/" + farm.lastLine();
        assertThat(farm.seller().get(farm.page()).body())
                .contains("22.1051, 105.9050", "trong ranh giới đã vẽ", "src=\"" + heard + "\"");
        HttpResponse<byte[]> sound = farm.seller().file(heard);
        assertThat(sound.statusCode()).isEqualTo(200);
        assertThat(sound.headers().firstValue("Content-Type").orElse("")).startsWith("audio/webm");
        assertThat(sound.body()).startsWith(0x1A, 0x45, 0xDF, 0xA3);
        assertThat(new Farm(market, "PLANTING_AREA").seller().file(heard).statusCode())
                .isIn(403, 404);
        assertThat(new People(market).staff().file(heard).statusCode()).isIn(303, 403, 404);
        assertThat(farm.goods().text("SELECT HEX(LEFT(sealed, 4)) FROM diary_voice WHERE hash = ?", evidence("voice")))
                .isNotEqualTo("1A45DFA3");
    }

    @Test
    void withoutPermissionTheLineIsWrittenAllTheSame() {
        try (BrowserContext phone = signedIn()) {
            Page page = form(phone);
            page.getByText("Ghi vị trí").click();
            assertThat(page.locator("#o-vi-tri-noi")).containsText("Vẫn ghi được");
            assertThat(page.locator("#o-vi-tri")).not().isChecked();
            page.locator("[data-voice]").click();
            assertThat(page.getByText("Máy chưa cho dùng micrô")).isVisible();
            page.locator("#o-note").fill("Làm cỏ");
            page.locator(".pocket-record").click();
            assertThat(page.locator("[data-pocket-done]")).isVisible();
            arrives(page);
        }
        assertThat(farm.lines()).isOne();
        assertThat(farm.goods().number("SELECT COUNT(*) FROM diary_evidence WHERE entry_id = ?", farm.lastLine()))
                .isZero();
    }

    @Test
    void onlyTheDiaryOfAPhoneMayListen() {
        assertThat(policy("/nhat-ky")).contains("microphone=(self)", "geolocation=(self)");
        assertThat(policy("/nhat-ky/tep/khung")).contains("microphone=(self)");
        assertThat(policy("/nha-ban")).contains("microphone=()");
        assertThat(policy("/")).contains("microphone=()");
    }

    @Test
    void whatIsNoRecordingOrTooLongOrSomebodyElsesIsRefused() {
        ApiContract contract = new ApiContract(market);
        byte[] program = new byte[2_000];
        Arrays.fill(program, (byte) 'x');
        byte[] note = webm("lời của người khác");
        Browser stranger = new Farm(market, "PLANTING_AREA").seller();

        HttpResponse<String> wrong = voice(farm.seller(), program);
        HttpResponse<String> tooLong = voice(farm.seller(), Arrays.copyOf(note, 1_500_001));
        HttpResponse<String> nobody = voice(new Browser(market), note);
        HttpResponse<String> taken = voice(farm.seller(), note);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("60 giây");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(voice(stranger, note).statusCode()).isEqualTo(404);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(voice(farm.seller(), note).body()).isEqualTo(taken.body());
        assertThat(List.of(wrong, tooLong, nobody, taken))
                .allSatisfy(
                        answer -> assertThat(contract.breaches(VOICE, answer)).isEmpty());
    }

    @Test
    void aLineSentTwiceIsOneAndOneWithAMissingNoteOrNoPlaceOnEarthIsRefused() {
        String hash = ApiContract.read(voice(farm.seller(), webm("một")).body())
                .get("hash")
                .asText();
        String id = UUID.randomUUID().toString();
        String line = line("\"place\":\"geo:22.14512345,105.9;u=7.2\",\"voice\":\"" + hash + "\"");

        assertThat(put(id, line).statusCode()).isEqualTo(201);
        assertThat(put(id, line).statusCode()).isEqualTo(200);
        assertThat(farm.lines()).isOne();
        assertThat(evidence("place")).isEqualTo("22.1451, 105.9000 ±8 m");
        String other = UUID.randomUUID().toString();
        HttpResponse<String> missing = put(other, line("\"repeats\":true,\"voice\":\"" + "0".repeat(64) + "\""));
        assertThat(missing.statusCode()).isEqualTo(409);
        assertThat(missing.body()).contains("diary.voice-missing");
        assertThat(put(other, line("\"place\":\"geo:122.1,105.9;u=7\"")).statusCode())
                .isEqualTo(400);
        assertThat(farm.lines()).isOne();
    }

    private void outline() {
        farm.goods()
                .update(
                        "INSERT INTO site_plot (site_id, geometry, area_m2, west, south, east, north, blur_longitude,"
                                + " blur_latitude, blur_radius, actor, recorded_at)"
                                + " VALUES (?, ?, 1000000, 105.9, 22.1, 105.91, 22.11, 105.9, 22.1, 2000, 'Người thử', UTC_TIMESTAMP(3))",
                        farm.place(),
                        "{\"type\":\"Polygon\",\"coordinates\":[[[105.900000,22.100000],[105.910000,22.100000],"
                                + "[105.910000,22.110000],[105.900000,22.110000],[105.900000,22.100000]]]}");
    }

    private Page form(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(market.base() + "/nhat-ky");
        assertThat(page.locator("[data-pocket-ready]")).isVisible();
        page.locator(".pocket-season").click();
        page.locator(".pocket-kind", new Page.LocatorOptions().setHasText("Chăm sóc"))
                .click();
        assertThat(page.locator(".pocket-record")).isVisible();
        return page;
    }

    /** Hears a tone. The browser's own is not to be had without a window. */
    private static final String MICROPHONE = """
            navigator.mediaDevices.getUserMedia = async () => {
              const air = new AudioContext();
              const ear = air.createMediaStreamDestination();
              const tone = air.createOscillator();
              tone.connect(ear);
              tone.start();
              return ear.stream;
            };
            """;

    private static void speak(Page page) {
        Locator button = page.locator("[data-voice]");
        button.click();
        assertThat(button).containsText("Dừng ghi (1 giây)");
        button.click();
        assertThat(page.locator("strong", new Page.LocatorOptions().setHasText("Lời ghi")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nghe lại")))
                .isVisible();
    }

    private static void arrives(Page page) {
        page.evaluate("location.hash = '#/cho-gui'");
        assertThat(page.locator(".pocket-line")).isVisible();
        page.evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'Gửi ngay')?.click()");
        assertThat(page.locator(".pocket-line")).containsText("Đã gửi");
    }

    private BrowserContext signedIn() {
        BrowserContext phone = chromium.phone();
        farm.seller()
                .cookies()
                .forEach((name, value) -> phone.addCookies(
                        List.of(new Cookie(name, value).setUrl(market.base().toString()))));
        return phone;
    }

    private String policy(String path) {
        return farm.seller()
                .get(path)
                .headers()
                .firstValue("Permissions-Policy")
                .orElse("");
    }

    private HttpResponse<String> voice(Browser sender, byte[] file) {
        return sender.sendFile("/api/v1/seasons/" + farm.season() + "/voices", "audio/webm", file);
    }

    private HttpResponse<String> put(String id, String line) {
        return farm.seller().put("/api/v1/seasons/" + farm.season() + "/diary/" + id, line, Map.of());
    }

    private String line(String more) {
        return "{\"deviceId\":\"may-cua-to-1\",\"sentAt\":\"2026-11-26T09:10:00Z\",\"capturedAt\":"
                + "\"2026-11-26T09:00:00Z\",\"kind\":\"CARE\",\"day\":\""
                + farm.today().minusDays(1) + "\",\"performer\":\"Tổ 1\",\"note\":\"Làm cỏ\"," + more + "}";
    }

    private String evidence(String column) {
        return Objects.requireNonNull(
                farm.goods().text("SELECT " + column + " FROM diary_evidence WHERE entry_id = ?", farm.lastLine()));
    }

    /** Begins as a recording does; what follows is nobody's to hear. */
    private static byte[] webm(String words) {
        byte[] file = Arrays.copyOf(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, 200 + words.getBytes(StandardCharsets.UTF_8).length);
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, file, 200, text.length);
        return file;
    }
}
