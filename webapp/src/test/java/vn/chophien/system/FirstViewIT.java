package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.demo.DemoFacts;

/** The first page that somebody opens, on a phone, in a village: light, and nothing jumps. Times are told, not judged. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class FirstViewIT {

    private static final long MOST_BYTES = 100_000;
    private static final double MOST_SHIFT = 0.1;

    @Test
    void firstViewsAreLightAndStandStill(RunningMarket market, Chromium chromium) {
        List<FirstView> views = new ArrayList<>();
        view(views, market, chromium, "home", "/");
        view(views, market, chromium, "list", "/san-pham");
        view(views, market, chromium, "product", "/san-pham/mien-dong-na-may");
        view(views, market, chromium, "lot", "/l/" + DemoFacts.NOODLES_TOKEN);
        try (BrowserContext phone = chromium.phone()) {
            fillCart(phone, market);
            views.add(FirstView.of("checkout", phone, market.base() + "/thanh-toan"));
        }
        System.out.println(
                views.stream().map(FirstView::row).collect(Collectors.joining("\n", FirstView.head() + "\n", "\n")));

        assertThat(views).allSatisfy(view -> {
            assertThat(view.bytes()).as(view.name()).isGreaterThan(5_000);
            assertThat(view.wholeBytes()).as(view.name()).isBetween(view.bytes(), MOST_BYTES);
            assertThat(view.shift()).as(view.name()).isLessThan(MOST_SHIFT);
            assertThat(view.largestPaintMs()).as(view.name()).isGreaterThanOrEqualTo(view.firstPaintMs());
        });
    }

    @Test
    void whatJumpsIsSeen(Chromium chromium) {
        try (BrowserContext phone = chromium.phone()) {
            FirstView jumping = FirstView.of(
                    "jumping",
                    phone,
                    "data:text/html,<p id=late></p><h1>Mất chỗ</h1><script>onload=()=>requestAnimationFrame(()=>"
                            + "requestAnimationFrame(()=>late.style.height='200px'))</script>");

            assertThat(jumping.shift()).isGreaterThan(0);
        }
    }

    private static void view(List<FirstView> views, RunningMarket market, Chromium chromium, String name, String path) {
        try (BrowserContext phone = chromium.phone()) {
            views.add(FirstView.of(name, phone, market.base() + path));
        }
    }

    private static void fillCart(BrowserContext phone, RunningMarket market) {
        try (Page page = phone.newPage()) {
            page.navigate(market.base() + "/san-pham/mien-dong-na-may");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Thêm vào giỏ").setExact(true))
                    .click();
            page.waitForURL("**/gio-hang**");
        }
    }
}
