package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where goods come from, told in English; what was sealed or saved stays as it is. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class EnglishLotIT {

    private static final String COOKIE = "ngon-ngu";
    private static final Map<String, String> AS_A_PAGE = Map.of("Accept", "text/html");
    private static final Pattern VIETNAMESE_LETTERS = Pattern.compile("[À-ỹĐđ]");

    private final RunningMarket market;
    private final Chromium chromium;
    private final Browser reader;
    private final Goods rows;

    EnglishLotIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        rows = new Goods(market);
        reader = new Browser(market);
        reader.cookies().put(COOKIE, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tra-cuu",
                "/tra-cuu?q=L2",
                "/tra-cuu?q=KHONG-CO",
                "/tra-cuu?q=08936000000017",
                "/minh-bach",
                "/minh-bach?dau=sai",
                "/minh-bach?dau=1+%C2%B7+aaaaaaaa",
                "/minh-bach/lay-mau",
                "/01/99",
                "/l/xyz",
                "/l/0000000000000000"
            })
    void onlyWhatIsMarkedAsVietnameseIsVietnameseOnAnEnglishPage(String path) {
        assertThat(ReadText.leftInVietnamese(reader.get(path, AS_A_PAGE).body()))
                .isEmpty();
    }

    @Test
    void everyLotsPageIsEnglishWhateverBefellTheLot() {
        for (String token : rows.texts("SELECT token FROM lot ORDER BY id LIMIT 120")) {
            String page = reader.get("/l/" + token).body();

            assertThat(page).as(token).contains("<html lang=\"en\">", "Made by", "Check it yourself");
            assertThat(ReadText.leftInVietnamese(page)).as(token).isEmpty();
        }
    }

    @Test
    void aPackThatWasNeverPrintedIsToldOfInEnglish() {
        String page = reader.get("/l/" + aSealedLot() + "/KHONGIN0000000000001").body();

        assertThat(page).contains("The market did not print this pack number for this lot");
        assertThat(ReadText.leftInVietnamese(page)).isEmpty();
    }

    @Test
    void theProvinceIsAskedForInEnglish() {
        String path = "/l/" + aSealedLot() + "/noi-quet";

        assertThat(ReadText.leftInVietnamese(reader.get(path).body())).isEmpty();
        assertThat(reader.post(path, Map.of("tinh", "", "viec", "ghi")).body())
                .contains("Choose a province or city from the list.");
    }

    @Test
    void theMapAndItsCopyInTheBrowserAreInTheReadersLanguage() {
        String token = rows.texts(
                        "SELECT token FROM lot WHERE site_id IS NOT NULL AND status = 'NORMAL' ORDER BY id LIMIT 1")
                .get(0);
        String map = "/l/" + token + "/ban-do.svg";

        assertThat(reader.get("/l/" + token).body()).contains(map + "?ngon-ngu=en");
        assertThat(reader.get(map + "?ngon-ngu=en").body()).contains(">N</text>");
        assertThat(new Browser(market).get("/l/" + token).body()).doesNotContain("?ngon-ngu=");
        assertThat(new Browser(market).get(map).body()).contains(">Bắc</text>");
    }

    @Test
    void theVerifierJudgesInEnglish() {
        try (BrowserContext phone = englishPhone()) {
            Page page = opened(phone, "/l/" + aSealedLot() + "/bang-chung");

            assertThat(page.getByText("none missing, none altered.")).isVisible();
            assertThat(page.locator(".proof__checks").first()).not().containsText(VIETNAMESE_LETTERS);
            assertThat(page.getByText("✓ Every entry is in the log, unaltered")).isVisible();
        }
    }

    @Test
    void theVerifierNamesInEnglishWhatWasEdited() {
        String token = aSealedLot();
        String bundle = reader.get("/l/" + token + "/bang-chung.json").body();
        try (BrowserContext phone = englishPhone()) {
            phone.route(
                    "**/bang-chung.json",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(bundle.replaceFirst("Cân, đóng gói", "Cân và gói"))));
            Page page = opened(phone, "/l/" + token + "/bang-chung");

            assertThat(page.getByText("Something does not match.")).isVisible();
            assertThat(page.locator(".proof__checks .bad").first())
                    .containsText("was altered, or was never in the log.");
        }
    }

    @Test
    void whatIsSavedOrSealedKnowsNoEnglish() {
        String token = aSealedLot();
        for (String file : List.of("/bang-chung.html", "/bang-chung.json", "/ho-so.json")) {
            String saved = reader.get("/l/" + token + file).body();

            assertThat(saved)
                    .isEqualTo(new Browser(market).get("/l/" + token + file).body());
            assertThat(saved).doesNotContain("none missing");
        }
    }

    /** A pack whose story has a season, a harvest and a blend behind it. */
    private String aSealedLot() {
        long newest = rows.number("SELECT COALESCE(MAX(id), 0) FROM log_pending"); // others go on writing
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number("SELECT COUNT(*) FROM log_pending WHERE id <= ?", newest) == 0
                        && rows.number("SELECT size FROM log_head") > 0);
        return rows.texts("SELECT l.token FROM lot l JOIN lot_edge e ON e.child_id = l.id"
                        + " JOIN lot_edge f ON f.child_id = e.parent_id WHERE l.trade_item_id IS NOT NULL"
                        + " AND l.status = 'NORMAL' ORDER BY l.id LIMIT 1")
                .get(0);
    }

    private BrowserContext englishPhone() {
        BrowserContext phone = chromium.phone();
        phone.addCookies(List.of(new Cookie(COOKIE, "en").setUrl(market.base().toString())));
        return phone;
    }

    private Page opened(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(market.base() + path);
        return page;
    }
}
