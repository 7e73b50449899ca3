package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a shopper's own browser says of a lot, when all is well and when somebody meddled. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class ProofIT {

    private static final double PATIENCE_MS = 30_000;
    private static final String GOOD = "không thiếu mục nào, chưa bị sửa";
    private static final String ENTRY =
            "\\{\"index\":\"[0-9]+\",\"body\":\"(?:[^\"\\\\]|\\\\.)*\",\"proof\":\\[[^\\]]*\\]\\},";

    private final RunningMarket market;
    private final Chromium chromium;
    private String token = "";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    ProofIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
    }

    /** A pack of starch whose story has a season, a harvest and a blend behind it. */
    @BeforeEach
    void aSealedLotWithAncestors() {
        Goods rows = new Goods(market);
        long newest = rows.number("SELECT COALESCE(MAX(id), 0) FROM log_pending"); // others go on writing
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number("SELECT COUNT(*) FROM log_pending WHERE id <= ?", newest) == 0
                        && rows.number("SELECT size FROM log_head") > 0);
        token = rows.texts("SELECT l.token FROM lot l JOIN lot_edge e ON e.child_id = l.id"
                        + " JOIN lot_edge f ON f.child_id = e.parent_id WHERE l.trade_item_id IS NOT NULL"
                        + " AND l.status = 'NORMAL' ORDER BY l.id LIMIT 1")
                .get(0);
    }

    @Test
    void saysOnTheLotPageItselfThatNothingIsMissing() {
        try (BrowserContext phone = chromium.phone()) {
            Page page = opened(phone, "/l/" + token);
            page.getByText("Tự kiểm tra lô này").click();

            assertThat(page.getByText(GOOD)).isVisible();
            assertThat(page.locator(".proof__checks .bad")).hasCount(0);
        }
    }

    @Test
    void remembersTheLogAndSaysSoTheSecondTime() {
        try (BrowserContext phone = chromium.phone()) {
            Page page = proof(phone);
            assertThat(page.getByText(GOOD)).isVisible();

            page.reload();

            assertThat(page.getByText("✓ Sổ vẫn giữ những gì máy này đã thấy trước đây"))
                    .isVisible();
        }
    }

    @Test
    void namesAnEntryThatWasEdited() {
        meddled(bundle -> bundle.replaceFirst("Cân, đóng gói", "Cân và gói"), "đã bị sửa, hoặc chưa từng có trong sổ");
    }

    @Test
    void namesAnEntryThatWasDropped() {
        meddled(bundle -> bundle.replaceFirst(ENTRY, ""), "Không thiếu mục nào, đúng thứ tự");
    }

    @Test
    void namesACheckpointThatIsNotSigned() {
        meddled(
                bundle -> bundle.replaceFirst("(\"checkpoint\":\"[^\\\\]+\\\\n[0-9]+)", "$10"),
                "Dấu của sổ không đúng");
    }

    @Test
    void noticesThatTheLogWasRolledBack() {
        try (BrowserContext phone = chromium.phone()) {
            Page page = proof(phone);
            assertThat(page.getByText(GOOD)).isVisible();
            page.evaluate("""
                    () => {
                      const seen = JSON.parse(localStorage.getItem("checkpoint-seen"));
                      localStorage.setItem("checkpoint-seen", JSON.stringify({ ...seen, size: seen.size + 1 }));
                    }""");

            page.reload();

            assertThat(page.getByText("bị lùi lại hoặc bị tráo")).isVisible();
        }
    }

    @Test
    void noticesThatTheLogWasForked() {
        try (BrowserContext phone = chromium.phone()) {
            Page page = proof(phone);
            assertThat(page.getByText(GOOD)).isVisible();
            page.evaluate("""
                    () => {
                      const seen = JSON.parse(localStorage.getItem("checkpoint-seen"));
                      localStorage.setItem("checkpoint-seen", JSON.stringify({ ...seen, root: "A".repeat(43) + "=" }));
                    }""");

            page.reload();

            assertThat(page.getByText("bị lùi lại hoặc bị tráo")).isVisible();
        }
    }

    @Test
    void checksTheSavedPageWithoutANetwork() throws Exception {
        Path saved = Files.writeString(
                folder.resolve("bang-chung.html"),
                new Browser(market).get("/l/" + token + "/bang-chung.html").body());
        try (BrowserContext phone = chromium.phone()) {
            phone.setOffline(true);
            Page page = phone.newPage();
            page.navigate(saved.toUri().toString());

            assertThat(page.getByText(GOOD)).isVisible();
        }
        String meddled = Files.readString(saved).replaceFirst("Cân, đóng gói", "Cân và gói");
        Files.writeString(saved, meddled);
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.navigate(saved.toUri().toString());

            assertThat(page.getByText("Có điều không khớp")).isVisible();
        }
    }

    @Test
    void tellsAVisitorWithoutScriptsWhatElseThereIs() {
        try (BrowserContext phone = chromium.phoneWithoutScripts()) {
            Page page = opened(phone, "/l/" + token + "/bang-chung");

            assertThat(page.getByText("đang tắt JavaScript")).isVisible();
            assertThat(page.getByText("java -jar verify.jar verify bang-chung.json"))
                    .isVisible();
        }
    }

    private void meddled(UnaryOperator<String> meddling, String words) {
        String bundle =
                new Browser(market).get("/l/" + token + "/bang-chung.json").body();
        String changed = meddling.apply(bundle);
        assertThat(changed.equals(bundle)).isFalse();
        try (BrowserContext phone = chromium.phone()) {
            phone.route(
                    "**/bang-chung.json",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(changed)));
            Page page = proof(phone);

            assertThat(page.getByText("Có điều không khớp")).isVisible();
            assertThat(page.locator(".proof__checks .bad").first()).containsText(words);
        }
    }

    private Page proof(BrowserContext visitor) {
        return opened(visitor, "/l/" + token + "/bang-chung");
    }

    private Page opened(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(market.base() + path);
        return page;
    }
}
