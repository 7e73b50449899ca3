package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The daily tasks of sellers and staff, done on a phone by hand. What they take in taps and fields may not grow. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class RoleTasksIT {

    private final RunningMarket market;
    private final Chromium chromium;
    private final Goods goods;
    private final People people;

    RoleTasksIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        this.goods = new Goods(market);
        this.people = new People(market);
    }

    @Test
    void iRegisterMyHouseholdToSell() {
        try (BrowserContext phone = signedIn(Buyer.newcomer(market).signIn().browser())) {
            Page page = at(phone, "/ban-hang/dang-ky");
            Hands hands = new Hands(page);
            hands.tick("[name=kind][value=ho-nong-dan]").press("Bắt đầu khai");
            hands.fill("#name", "Vườn nhà thử " + System.nanoTime())
                    .fill("#representative", "Hoàng Thị Thử")
                    .fill("#birth", "05/09/1980")
                    .fill("#citizen", "002180001234")
                    .press("Lưu và tiếp tục");
            hands.choose("#commune", "02185")
                    .fill("#address", "Bản Thử")
                    .fill("#phone", "0912 777 889")
                    .press("Lưu và tiếp tục");
            hands.choose("#bank", "970405")
                    .fill("#account", "8500201234567")
                    .fill("#holder", "Hoàng Thị Thử")
                    .press("Lưu và tiếp tục");
            hands.tick("[name=paper-kind][value=identity]")
                    .photo("#photo", Photos.chosen("can-cuoc.jpg", Photos.jpeg(1200, 800)))
                    .press("Thêm ảnh");
            hands.follow("Tiếp: xem lại và gửi").tick("#agree").press("Gửi hồ sơ");

            assertThat(page.locator("main")).containsText("Biên nhận hồ sơ");
            hands.took("Register a household", 7, 14);
        }
    }

    @Test
    void iWriteDownASprayWhereThereIsNoNetwork() {
        Farm farm = new Farm(market, "PLANTING_AREA");
        farm.spray(farm.today().minusDays(30), "7");
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = at(phone, "/nhat-ky");
            assertThat(page.locator("[data-pocket-ready]")).isVisible();
            phone.setOffline(true);
            Hands hands = new Hands(page);
            hands.tap(".pocket-season").tap(".pocket-kind:has-text(\"thuốc\")").tap(".pocket-record");

            assertThat(page.locator("[data-pocket-done]")).containsText("Đã ghi");
            hands.took("Write a spray entry offline", 3, 0);
        }
    }

    @Test
    void iMakeALotOfMyHarvestAndPrintItsLabels() {
        Farm farm = new Farm(market, "PLANTING_AREA");
        Goods.Item item = goods.item(farm.owner(), 30_000);
        farm.harvest(farm.today(), "50");
        try (BrowserContext phone = signedIn(farm.seller())) {
            Page page = at(phone, "/nha-ban/lo-hang");
            Hands hands = new Hands(page);
            hands.follow("Lập lô từ thu hoạch").follow("Chọn vụ này");
            hands.fill("input[name^=thu-]", "40")
                    .choose("#item", String.valueOf(item.id()))
                    .fill("#steps", "40")
                    .press("Lập lô");
            hands.tap("main a[href$='/tem']").press("Tạo tem");

            assertThat(page.locator("main")).containsText("Tải PDF");
            String pdf = page.getByText("Tải PDF").getAttribute("href");
            assertThat(farm.seller().file(pdf).body()).startsWith('%', 'P', 'D', 'F');
            hands.took("Make a lot and print labels", 5, 3);
        }
    }

    @Test
    void iApproveAListing() {
        Goods.Item item = goods.item(goods.seller(), 45_000, 5);
        long product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        goods.update("UPDATE product SET status = 'PENDING' WHERE id = ?", product);
        try (BrowserContext desk = signedIn(people.staff())) {
            Page page = at(desk, "/quan-ly/duyet");
            Hands hands = new Hands(page);
            hands.tap("a[href='/quan-ly/san-pham/" + product + "']").press("Duyệt, cho bán");

            assertThat(page.locator(".notice--success")).isVisible();
            assertThat(new Browser(market).get("/san-pham/" + item.slug()).statusCode())
                    .isEqualTo(200);
            hands.took("Approve a listing", 2, 0);
        }
    }

    @Test
    void iAnswerWhatABuyerReported() {
        Goods.Seller seller = goods.seller();
        Goods.Item item = goods.item(seller, 20_000, 5);
        String report = "/l/"
                + goods.text("SELECT token FROM lot WHERE id = ?", item.lots().get(0))
                + "/bao-van-de";
        Browser reporter = new Browser(market);
        Map<String, String> form = Browser.hiddenFields(reporter.get(report).body());
        form.put("kind", "spoiled");
        form.put("words", "Gói có mốc xanh ở góc dù còn hạn.");
        String receipt = Browser.location(reporter.postAsIs(report, form));
        try (BrowserContext phone = signedIn(people.memberOf(seller))) {
            Page page = at(phone, "/nha-ban/khieu-nai");
            Hands hands = new Hands(page);
            hands.tap("main a[href^='/nha-ban/khieu-nai/']")
                    .fill("#words", "Chúng tôi đã xem lại kho, xin đổi gói khác cho bạn.")
                    .press("Gửi trả lời");

            assertThat(page.locator(".notice--success")).isVisible();
            assertThat(reporter.get(receipt).body()).contains("xin đổi gói khác cho bạn");
            hands.took("Answer a complaint", 2, 1);
        }
    }

    @Test
    void iStartARecall() {
        Goods.Item item = goods.item(goods.seller(), 20_000, 5);
        long lot = item.lots().get(0);
        try (BrowserContext desk = signedIn(people.staff())) {
            Page page = at(desk, "/quan-ly/lo-hang/" + lot);
            Hands hands = new Hands(page);
            hands.follow("Chuẩn bị thu hồi").tick("[name=dangerClass][value=a]");
            for (String field : List.of("reason", "danger", "instruction", "arrangement")) {
                hands.fill("#" + field, "Phát hiện nấm mốc, ngừng dùng và trả lại nơi mua.");
            }
            hands.press("Xem trước những gì bị ảnh hưởng").press(Pattern.compile("Thu hồi 1 lô"));

            assertThat(page.locator("main")).containsText("Thu hồi");
            assertThat(goods.text("SELECT status FROM lot WHERE id = ?", lot)).isEqualTo("RECALLED");
            hands.took("Start a recall", 3, 5);
        }
    }

    private Page at(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(market.base() + path);
        return page;
    }

    private BrowserContext signedIn(Browser person) {
        return person.goesOnIn(chromium.phone());
    }
}
