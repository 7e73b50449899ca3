package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding and comparing products without scripts. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class FindingIT {

    private static final String SELLERS_COMMUNE = "02020";
    private static final String HA_NOI = "00004";

    private final RunningMarket market;
    private final Browser browser;
    private final Goods goods;

    FindingIT(RunningMarket market) {
        this.market = market;
        browser = new Browser(market);
        goods = new Goods(market);
    }

    @Test
    void aListNarrowsToWhatIsSentToACommuneAndCountsIt() {
        Goods.Item item = goods.item(goods.seller(), 45_000, 10);
        String words = "tim=" + item.slug().replace('-', '+');
        String link = "/san-pham/" + item.slug() + "\"";

        await().until(() -> body("/san-pham?" + words + "&giao-den=" + HA_NOI).contains(link));
        goods.update(
                "INSERT INTO delivery_care (product_id, care) SELECT id, 'FROZEN' FROM product WHERE slug = ?",
                item.slug());
        await().until(() -> !body("/san-pham?" + words + "&giao-den=" + HA_NOI).contains(link));

        assertThat(body("/san-pham?" + words + "&giao-den=" + SELLERS_COMMUNE))
                .contains(link, "Bỏ lọc </span>Giao đến ");
        assertThat(body("/giao-den-toi/so?" + words + "&giao-den=" + SELLERS_COMMUNE))
                .contains("giao-den=" + SELLERS_COMMUNE, "filter__count\">");
    }

    @Test
    void whoHasChosenNoCommuneIsAskedAndKeepsTheOtherChoices() {
        assertThat(body("/san-pham?sao=4")).contains("href=\"/giao-den-toi?sao=4\"");
        assertThat(body("/giao-den-toi?sao=4&noi=Xu%C3%A2n+L%E1%BA%A1c+Ch%E1%BB%A3+%C4%90%E1%BB%93n"))
                .contains("href=\"/san-pham?sao=4&amp;giao-den=02026\"", "trước là xã Xuân Lạc", "sản phẩm giao tới");
        assertThat(body("/giao-den-toi?noi=khong+co+noi+nay")).contains("Không tìm thấy xã nào");
        assertThat(browser.get("/giao-den-toi/so?giao-den=xyz").statusCode()).isEqualTo(400);
    }

    @Test
    void comparedProductsStandSideBySideAndDifferencesAreMarked() {
        String page = body("/so-sanh?sp=mien-dong-na-may&sp=mien-dong-ngu-sac&xa=" + HA_NOI);

        assertThat(page)
                .contains("Giá <span class=\"compare__mark\">khác</span>", "130.000\u00A0₫/kg", "162.500\u00A0₫/kg")
                .contains("Phí giao tới Phường Ba Đình", "Có nhật ký đến tận vùng trồng", "1286/QĐ-UBND")
                .contains("Người làm</th>", "Hạn dùng", "4,3 trên 5");
        assertThat(body("/so-sanh?sp=mien-dong-na-may&noi=Ba+%C4%90%C3%ACnh")).contains("&amp;xa=" + HA_NOI);
    }

    @Test
    void aComparisonSaysWhatIsGoneTooManyOrTooFew() {
        HttpResponse<String> five = browser.get("/so-sanh?sp=mien-dong-na-may&sp=mien-dong-ngu-sac&sp=che-shan-tui-loc"
                + "&sp=tinh-bot-dong-rieng&sp=cu-dong-rieng-tuoi");

        assertThat(five.statusCode()).isEqualTo(400);
        assertThat(five.body())
                .contains("nhiều nhất 4 sản phẩm", "/san-pham/tinh-bot-dong-rieng")
                .doesNotContain("/san-pham/cu-dong-rieng-tuoi");
        assertThat(body("/so-sanh?sp=mien-dong-na-may&sp=khong-co"))
                .contains("khong-co</strong> không còn bán", "Hãy chọn thêm ít nhất một sản phẩm");
        assertThat(body("/so-sanh?sp=%3Cb%3E")).contains("Chưa có sản phẩm nào để so sánh");
    }

    @Test
    void savedProductsAreAnAddressThatCanBeSentOn() {
        assertThat(body("/da-luu?sp=mien-dong-na-may&sp=khong-con-nua"))
                .contains("data-product=\"mien-dong-na-may\" data-price=\"39000\"")
                .contains("khong-con-nua</strong> không còn bán", "/da-luu?sp=mien-dong-na-may&amp;sp=khong-con-nua");
        assertThat(body("/da-luu")).contains("Chưa có sản phẩm nào ở đây");
        assertThat(body("/da-luu/the?sp=mien-dong-na-may&sp=khong-con-nua"))
                .contains("/san-pham/mien-dong-na-may")
                .doesNotContain("khong-con-nua", "<html");
    }

    @Test
    void whatIsOftenBoughtTogetherIsShownOnTheProductAndInTheCart() {
        Goods.Seller seller = goods.seller();
        Goods.Item noodles = goods.item(seller, 45_000, 50);
        Goods.Item mushrooms = goods.item(goods.seller(), 60_000, 50);
        Goods.Item alone = goods.item(seller, 30_000, 50);
        String product = "/san-pham/" + noodles.slug();
        for (int buyer = 0; buyer < 2; buyer++) {
            new Shopper(market).put(noodles, 1).put(mushrooms, 1).buy();
        }
        await().until(() -> body(product).contains("Cùng vùng trồng"));
        assertThat(body(product)).doesNotContain("Hay mua cùng");
        new Shopper(market).put(noodles, 1).put(mushrooms, 1).buy();

        await().until(() -> shelf(body(product)).contains("Hay mua cùng"));
        assertThat(shelf(body(product)))
                .contains("/san-pham/" + mushrooms.slug() + "\"")
                .doesNotContain("/san-pham/" + alone.slug() + "\"");
        Shopper shopper = new Shopper(market).put(noodles, 1);
        assertThat(shelf(shopper.browser().get("/gio-hang").body()))
                .contains("Hay mua cùng", "/san-pham/" + mushrooms.slug() + "\"");
        shopper.put(mushrooms, 1);
        assertThat(shopper.browser().get("/gio-hang").body()).doesNotContain("Hay mua cùng");
    }

    @Test
    void whoeverBuysAtOnceTwiceFindsItOnceInTheCheckout() {
        Goods.Item item = goods.item(goods.seller(), 45_000, 50);
        Browser buyer = new Browser(market);
        Map<String, String> press = Map.of("mon", Long.toString(item.id()), "so-luong", "2", "mua-ngay", "1");

        assertThat(Browser.location(buyer.postAsIs("/gio-hang/them", press))).isEqualTo("/thanh-toan");
        assertThat(Browser.location(buyer.postAsIs("/gio-hang/them", press))).isEqualTo("/thanh-toan");

        assertThat(goods.number("SELECT MAX(quantity) FROM cart_line WHERE trade_item_id = ?", item.id()))
                .isEqualTo(2);
        assertThat(body("/san-pham/" + item.slug() + "?goi=x")).contains("name=\"mua-ngay\"");
    }

    /** The part of a page about what goes with it. */
    private static String shelf(String page) {
        int start = page.indexOf("aria-labelledby=\"mua-cung\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
    }

    private String body(String path) {
        return browser.get(path).body();
    }
}
