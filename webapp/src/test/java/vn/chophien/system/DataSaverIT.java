package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.demo.DemoFacts;

/** Who pays for every byte gets pages without pictures, and words that lead to those that show something. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class DataSaverIT {

    private static final Pattern PICTURE = Pattern.compile("<img class=\"(card__picture|hero__picture)\"");

    private final RunningMarket market;
    private final Chromium chromium;

    DataSaverIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
    }

    @Test
    void pagesLeaveOutPicturesWhereTheBrowserAsksAndKeepBothLooksApart() throws Exception {
        for (String path : new String[] {"/", "/san-pham"}) {
            assertThat(read(path, "").body()).containsPattern(PICTURE);
            assertThat(read(path, "on").body()).doesNotContainPattern(PICTURE);
            assertThat(read(path, "").body()).containsPattern(PICTURE);
            assertThat(read(path, "on").body()).doesNotContainPattern(PICTURE);
            assertThat(read(path, "on").headers().firstValue("Vary"))
                    .get()
                    .asString()
                    .contains("Save-Data");
        }
        assertThat(read("/san-pham/mien-dong-na-may", "on").body()).contains(">Xem ảnh</a>");
        assertThat(read("/l/" + DemoFacts.NOODLES_TOKEN, "on").body()).contains(">Xem bản đồ</a>");
    }

    @Test
    void theOwnChoiceIsStrongerThanTheBrowsers() {
        Browser visitor = new Browser(market);
        visitor.cookies().put("tiet-kiem", "1");
        assertThat(visitor.get("/").body()).doesNotContainPattern(PICTURE);
        visitor.cookies().put("tiet-kiem", "0");
        assertThat(visitor.get("/").body()).containsPattern(PICTURE);
    }

    @Test
    void aButtonTurnsPicturesOffAndOnAgain() {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/");
            assertThat(button(page, "false")).hasCount(1);
            button(page, "false").click();
            assertThat(button(page, "true")).hasCount(1);
            assertThat(page.locator("main img")).hasCount(0);
            page.navigate(market.base() + "/san-pham");
            assertThat(page.locator("main img")).hasCount(0);
            button(page, "true").click();
            assertThat(page.locator("main .card__picture").first()).isVisible();
        }
    }

    @Test
    void theGroundThatIsChosenStaysOnTheNextPageAndPaperIsWhite() {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nền tối"))
                    .click();
            page.navigate(market.base() + "/san-pham");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(ground(page)).isEqualTo("rgb(27, 29, 24)");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(ground(page)).isEqualTo("rgb(255, 255, 255)");
        }
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static Locator button(Page page, String pressed) {
        return page.locator("[data-saver][aria-pressed=" + pressed + "]");
    }

    private HttpResponse<String> read(String path, String saveData) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(market.base().resolve(path));
        if (!saveData.isEmpty()) {
            request.header("Save-Data", saveData);
        }
        return market.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
