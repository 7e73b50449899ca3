package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.db.demo.DemoFacts;

/** What the reader's own browser keeps and shows, by keyboard alone. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class KeepingIT {

    private static final String NOODLES = "/san-pham/mien-dong-na-may";

    @Test
    void aPictureOpensLargeTurnsNearerAndGivesTheFocusBack(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            opened(page, market.base() + NOODLES);
            Locator link = page.locator(".product__picture a[data-zoom]");
            link.press("Enter");

            assertThat(page.locator("dialog.zoom")).isVisible();
            page.keyboard().press("+");
            assertThat(page.locator(".zoom__stage")).hasClass("zoom__stage zoom__stage--near");
            page.keyboard().press("0");
            assertThat(page.locator(".zoom__stage")).hasClass("zoom__stage");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.zoom")).isHidden();
            assertThat(link).isFocused();
        }
    }

    @Test
    void aSavedProductIsThereLaterWithWhatItsPriceDid(RunningMarket market, Chromium chromium) {
        Goods goods = new Goods(market);
        Goods.Item item = goods.item(goods.seller(), 45_000, 10);
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            opened(page, market.base() + "/san-pham/" + item.slug());
            Locator heart = page.locator(".product [data-heart]");
            heart.press("Enter");
            assertThat(heart).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("[data-saved-link]")).isVisible();

            opened(page, market.base() + NOODLES);
            page.locator(".product [data-heart]").press("Enter");
            page.evaluate("localStorage.setItem('da-luu', localStorage.getItem('da-luu').replace('39000', '41000')"
                    + ".replace('" + item.slug() + "', 'khong-con-ban'))");
            opened(page, market.base() + "/da-luu");

            assertThat(page.locator("[data-product=mien-dong-na-may] .card__change"))
                    .hasText("Nay rẻ hơn: lúc lưu 41.000 ₫");
            assertThat(page.locator("[data-gone=khong-con-ban]")).containsText("không còn bán ở chợ");
            page.locator("[data-gone=khong-con-ban] button").press("Enter");
            assertThat(page.locator("[data-gone]")).hasCount(0);
        }
    }

    @Test
    void whatWasLookedAtIsShownAndForgottenOnRequest(RunningMarket market, Chromium chromium) {
        try (BrowserContext desk = chromium.desk()) {
            Page page = desk.newPage();
            opened(page, market.base() + NOODLES);
            assertThat(page.locator("[data-recent]")).isHidden();
            page.waitForFunction("localStorage.getItem('da-xem') !== null");
            opened(page, market.base() + "/");
            assertThat(page.locator("[data-recent] [data-product=mien-dong-na-may]"))
                    .isVisible();
            page.locator("[data-recent-clear]").press("Enter");

            assertThat(page.locator("[data-recent]")).isHidden();
            assertThat(page.evaluate("localStorage.getItem('da-xem')")).isNull();
        }
    }

    @Test
    void tickedProductsAreComparedWithFeesToTheKeptCommune(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            opened(page, market.base() + "/giao-den-toi");
            page.locator("#noi").pressSequentially("ba dinh ha noi");
            assertThat(page.locator("[role=option]").first()).containsText("Phường Ba Đình");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/san-pham?giao-den=00004");
            Chromium.settled(page);
            for (int card = 0; card < 4; card++) {
                page.locator("[name=sp]").nth(card).press("Space");
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("So sánh 4 sản phẩm"))
                    .press("Enter");

            assertThat(page.locator(".compare thead th")).hasCount(4);
            assertThat(page.locator(".compare")).containsText("Phí giao tới Phường Ba Đình");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .isFalse();
        }
    }

    @Test
    void ticksAreKeptFromListToListAndAFifthIsRefusedInWords(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            opened(page, market.base() + "/san-pham?tim=mien+dong+na+may");
            Locator noodles = tick(page, "mien-dong-na-may");
            noodles.press("Space");
            assertThat(page.locator("[data-compare-say]")).containsText("Chọn thêm ít nhất 1 nữa");

            opened(page, market.base() + "/san-pham?danh-muc=che-do-uong");
            Locator ticks = page.locator("[name=sp][form]");
            for (int card = 0; card < 3; card++) {
                ticks.nth(card).press("Space");
            }
            ticks.nth(3).press("Space");
            assertThat(ticks.nth(3)).not().isChecked();
            assertThat(page.locator("[data-compare-say]")).containsText("nhiều nhất 4 sản phẩm");
            compareButton(page, 4).press("Enter");
            page.waitForURL("**/so-sanh?*");
            Chromium.settled(page);
            assertThat(page.locator(".compare thead th a[href='/san-pham/mien-dong-na-may']"))
                    .hasCount(1);
            assertThat(page.locator(".compare thead th")).hasCount(4);

            page.locator("[data-compare-drop=mien-dong-na-may]").press("Enter");
            assertThat(page.locator(".compare thead th")).hasCount(3);
            opened(page, market.base() + "/san-pham?tim=mien+dong+na+may");
            assertThat(compareButton(page, 3)).isEnabled();
            assertThat(noodles).not().isChecked();
            page.locator("[data-compare-clear]").press("Enter");
            assertThat(page.locator("[data-compare-form]")).isHidden();
            page.reload();
            assertThat(page.locator("[data-compare-form]")).isHidden();
        }
    }

    private static void opened(Page page, String address) {
        page.navigate(address);
        Chromium.settled(page);
    }

    private static Locator tick(Page page, String slug) {
        return page.locator("[name=sp][form][value=" + slug + "]");
    }

    private static Locator compareButton(Page page, int products) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("So sánh " + products + " sản phẩm"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromAScannedLotTheCheckoutIsThreeTapsAwayAtMost(boolean scripts, RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.visitor(360, 740, scripts)) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/l/" + DemoFacts.NOODLES_TOKEN);
            AtomicInteger taps = new AtomicInteger();
            tap(page.getByText("Xem sản phẩm"), taps);
            page.waitForURL("**/san-pham/*?goi=*");
            String pack = page.url().replaceAll(".*goi=", "");
            assertThat(page.locator("input[name=mon][value='" + pack + "']")).isChecked();
            tap(page.getByText("Mua ngay"), taps);

            page.waitForURL("**/thanh-toan");
            assertThat(page.locator("#phone")).isVisible();
            page.navigate(market.base() + "/l/" + DemoFacts.NOODLES_TOKEN);
            page.locator("button[name=mua-ngay]").click();
            page.waitForURL("**/thanh-toan");
            assertThat(taps.get()).isLessThanOrEqualTo(3);
        }
    }

    private static void tap(Locator what, AtomicInteger taps) {
        what.click();
        taps.incrementAndGet();
    }

    @Test
    void withoutScriptsThePictureIsALinkTicksCompareAndNoHeartIsShown(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.phoneWithoutScripts()) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/san-pham");
            assertThat(page.locator(".heart")).hasCount(0);
            page.locator("[name=sp]").nth(0).check();
            page.locator("[name=sp]").nth(1).check();
            page.locator("#so-sanh [type=submit]").click();
            assertThat(page.locator(".compare thead th")).hasCount(2);

            page.navigate(market.base() + NOODLES);
            page.locator(".product__picture a").click();
            page.waitForURL("**/assets/art/mien-dong.svg**");
        }
    }
}
