package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding and comparing products without scripts. */
@ExtendWith(RunningMarket.Extension.class)
class FindingIT {

    private static final String SELLERS_COMMUNE = "02020";
    private static final String HA_NOI = "00004";

    private final Browser browser;
    private final Goods goods;

    FindingIT(RunningMarket market) {
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

    private String body(String path) {
        return browser.get(path).body();
    }
}
