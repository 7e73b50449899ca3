package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.db.demo.DemoFacts;

/** What a shopper does, in a real browser, at a phone's width. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class ShopperIT {

    private static final double PATIENCE_MS = 40_000;
    private static final Pattern ORDER_NUMBER = Pattern.compile("CP\\d{6}[0-9A-Z]{5}");

    @Test
    void findsNoodlesPaysByBankAndSeesTheMoneyArriveWithoutReloading(RunningMarket market, Chromium chromium)
            throws Exception {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            page.navigate(market.base() + "/");
            page.locator("#tim").fill("mien dong");
            page.locator("#tim").press("Enter");
            link(page, "Miến dong Nà Mây sợi dài").first().click();
            button(page, "Thêm vào giỏ").click();
            page.waitForURL("**/gio-hang**");
            link(page, "Tiến hành đặt hàng").click();
            orderForPickUp(page);
            page.waitForURL("**/thanh-toan/*");

            String number = first(ORDER_NUMBER, page.content());
            assertThat(scan(page.locator(".pay-order__qr svg").first())).contains(number);

            assertThat(transfer(market, number)).isEqualTo(200);
            assertThat(page.getByText("Đã thanh toán 1/1"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        }
    }

    @Test
    void buysWithoutScripts(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.phoneWithoutScripts()) {
            Page page = phone.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            page.navigate(market.base() + "/san-pham?tim=mien%20dong");
            link(page, "Miến dong Nà Mây sợi dài").first().click();
            button(page, "Thêm vào giỏ").click();
            page.waitForURL("**/gio-hang**");
            link(page, "Tiến hành đặt hàng").click();
            orderForPickUp(page);

            page.waitForURL("**/thanh-toan/*");
            assertThat(page.locator(".pay-order__qr svg")).isVisible();
        }
    }

    @Test
    void readsARecalledLotWithoutScripts(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.phoneWithoutScripts()) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/l/" + DemoFacts.RECALLED_TOKEN);

            assertThat(page.locator("main")).containsText("thu hồi");
        }
    }

    @Test
    void keepsLargerTextOnTheNextPage(RunningMarket market, Chromium chromium) {
        try (BrowserContext phone = chromium.phone()) {
            Page page = phone.newPage();
            page.navigate(market.base() + "/");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chữ to"))
                    .click();
            page.navigate(market.base() + "/san-pham");

            assertThat(page.locator("html")).hasAttribute("data-text-size", "large");
            assertThat(overflow(page)).isFalse();
        }
    }

    /** Narrow phones get the very same page as wide ones, so it is opened once for both. */
    @ParameterizedTest
    @ValueSource(strings = {"320 360", "1280"})
    void pagesFitTheirScreenAndLogNoErrors(String widths, RunningMarket market, Chromium chromium) {
        List<Integer> screens =
                Stream.of(widths.split(" ", -1)).map(Integer::valueOf).toList();
        List<String> paths = List.of(
                "/",
                "/san-pham",
                "/san-pham?tim=khong-co-gi-nhu-vay",
                "/san-pham/mien-dong-na-may",
                "/san-pham?giao-den=00004",
                "/giao-den-toi?noi=dinh",
                "/so-sanh?sp=mien-dong-na-may&sp=mien-dong-ngu-sac&sp=che-shan-tui-loc&sp=hong-say-deo",
                "/da-luu?sp=mien-dong-na-may&sp=khong-con-nua",
                "/hop-tac-xa",
                "/mua-vu",
                "/ban-do",
                "/xa/02185",
                "/ai-thay-gi",
                "/chinh-sach-du-lieu",
                "/tra-cuu",
                "/gio-hang",
                "/don-hang",
                "/dang-nhap",
                "/du-lieu-mo",
                "/l/" + DemoFacts.NOODLES_TOKEN,
                "/l/" + DemoFacts.HELD_TOKEN,
                "/l/" + DemoFacts.RECALLED_TOKEN,
                "/l/" + DemoFacts.EXPIRED_TOKEN,
                "/l/" + DemoFacts.SUSPENDED_CODE_TOKEN);
        List<String> trouble = new ArrayList<>();
        try (BrowserContext visitor = chromium.visitor(screens.get(0), 800, true)) {
            Page page = visitor.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    trouble.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> trouble.add(page.url() + ": " + error));
            for (String path : paths) {
                page.setViewportSize(screens.get(0), 800);
                int status = page.navigate(market.base() + path).status();
                if (status != 200) {
                    trouble.add(path + " answered " + status);
                }
                for (int width : screens) {
                    page.setViewportSize(width, 800);
                    if (overflow(page)) {
                        trouble.add(path + " is wider than its screen of " + width);
                    }
                }
            }
        }

        assertThat(trouble).isEmpty();
    }

    private static void orderForPickUp(Page page) {
        page.locator("#name").fill("Khách thử nghiệm");
        page.locator("#phone").fill("0912 345 678");
        page.locator("input[name=delivery][value=PICKUP]").check();
        page.locator("input[name=payment][value=TRANSFER]").check();
        button(page, "Đặt hàng").click();
    }

    /** The bank's message for a whole order, as SePay sends it. */
    private static int transfer(RunningMarket market, String number) throws Exception {
        Goods rows = new Goods(market);
        long amount = rows.number("SELECT amount FROM payment WHERE order_number = ?", number);
        String account = rows.text("SELECT bank_account FROM payment WHERE order_number = ?", number);
        String body = """
                {"id":%d,"gateway":"Agribank","transactionDate":"2026-11-22 09:02:37","accountNumber":"%s",\
                "code":null,"content":"%s chuyen tien","transferType":"in","transferAmount":%d,"accumulated":0,\
                "subAccount":null,"referenceCode":"FT1","description":""}""".formatted(System.nanoTime() / 1000, account, number, amount);
        HttpRequest message = HttpRequest.newBuilder(market.base().resolve("/api/v1/webhooks/sepay"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Apikey " + RunningMarket.SEPAY_API_KEY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return market.http().send(message, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** Reads a QR off the screen, as a bank's app does. */
    private static String scan(Locator qr) throws Exception {
        return Camera.read(ImageIO.read(new ByteArrayInputStream(qr.screenshot())));
    }

    private static boolean overflow(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group();
    }
}
