package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.demo.DemoFacts;

/** WCAG 2.2 AA on a screen of 320 px, light and dark: what a machine can find, and nothing to scroll sideways for. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class AccessIT {

    private static final int NARROW = 320;
    private static final double PATIENCE_MS = 40_000;

    private final RunningMarket market;
    private final Chromium chromium;

    AccessIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
    }

    @Test
    void nobodyIsKeptFromLooking() {
        assertThat(barriers(
                        new Browser(market),
                        "/",
                        "/san-pham",
                        "/san-pham?tim=khong-co-gi-nhu-vay",
                        "/san-pham/mien-dong-na-may",
                        "/l/" + DemoFacts.NOODLES_TOKEN,
                        "/l/" + DemoFacts.RECALLED_TOKEN,
                        "/mua-vu",
                        "/ban-do",
                        "/xa/02185",
                        "/dang-nhap"))
                .isEmpty();
    }

    @Test
    void nobodyIsKeptFromBuying() {
        List<String> barriers = new ArrayList<>();
        try (BrowserContext phone = chromium.visitor(NARROW, 700, true)) {
            Page page = phone.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            page.navigate(market.base() + "/san-pham/mien-dong-na-may");
            press(page, "Thêm vào giỏ");
            page.waitForURL("**/gio-hang**");
            barriers.addAll(Axe.barriers(page));
            page.navigate(market.base() + "/thanh-toan");
            barriers.addAll(Axe.barriers(page));
            page.locator("#name").fill("Khách thử nghiệm");
            page.locator("#phone").fill("12");
            page.locator("input[name=delivery][value=PICKUP]").check();
            page.locator("input[name=payment][value=TRANSFER]").check();
            press(page, "Đặt hàng");
            page.locator(".error-summary").waitFor();
            barriers.addAll(Axe.barriers(page));
            page.locator("#phone").fill("0912 345 678");
            press(page, "Đặt hàng");
            page.waitForURL("**/thanh-toan/*");
            barriers.addAll(Axe.barriers(page));
            page.navigate(market.base()
                    + page.locator("main a[href*='/don-hang/']").first().getAttribute("href"));
            barriers.addAll(Axe.barriers(page));
        }

        assertThat(barriers).isEmpty();
    }

    @Test
    void nobodyIsKeptFromTheirAccount() {
        Browser buyer = Buyer.newcomer(market).signIn().browser();

        assertThat(barriers(buyer, "/tai-khoan", "/tai-khoan/bao-mat", "/tai-khoan/dia-chi", "/tai-khoan/du-lieu"))
                .isEmpty();
    }

    @Test
    void nobodyIsKeptFromWorking() {
        People people = new People(market);

        assertThat(barriers(people.signedIn("miendong"), "/nha-ban", "/nha-ban/san-pham", "/nha-ban/lo-hang/thu-hoach"))
                .isEmpty();
        assertThat(barriers(
                        people.staff(),
                        "/quan-ly",
                        "/quan-ly/don-hang",
                        "/quan-ly/thu-hoi",
                        "/quan-ly/so-lieu?ky=nam",
                        "/quan-ly/so-lieu/chi-so/orders?ky=nam",
                        "/quan-ly/cung-cap-du-lieu/moi?nguoi-ban=1"))
                .isEmpty();
    }

    @Test
    void aBarrierThatIsThereIsFound() {
        try (BrowserContext phone = chromium.visitor(NARROW, 700, true)) {
            Page page = phone.newPage();
            page.setContent("<html lang=vi><title>Chợ</title><main><img src=x.png><p style='color:#aaa'>Mờ</p>"
                    + "<p style='inline-size:400px'>Rộng</p>"
                    + "<a href=a style='font-size:6px'>a</a> <a href=b style='font-size:6px'>b</a></main>");

            assertThat(Axe.barriers(page))
                    .anyMatch(barrier -> barrier.contains("image-alt"))
                    .anyMatch(barrier -> barrier.contains("color-contrast"))
                    .anyMatch(barrier -> barrier.contains("target-size"))
                    .anyMatch(barrier -> barrier.contains("px wide"));
        }
    }

    private List<String> barriers(Browser who, String... paths) {
        List<String> barriers = new ArrayList<>();
        try (BrowserContext phone = chromium.visitor(NARROW, 700, true)) {
            who.goesOnIn(phone);
            Page page = phone.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            for (String path : paths) {
                int status = page.navigate(market.base() + path).status();
                if (status != 200 || !page.url().endsWith(path)) {
                    barriers.add(path + " answered " + status + " at " + page.url());
                }
                barriers.addAll(Axe.barriers(page));
            }
        }
        return barriers;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
