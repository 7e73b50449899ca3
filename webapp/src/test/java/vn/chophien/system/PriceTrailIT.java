package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sellers tell where a price goes; buyers see it on the product and on their order. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class PriceTrailIT {

    private static final String HEADING = "Giá này đi đâu";

    private final RunningMarket market;
    private final Goods goods;
    private Goods.Item item;
    private Browser seller;
    private String page = "";

    PriceTrailIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        Goods.Seller selling = goods.seller();
        this.item = goods.item(selling, 60_000, 10);
        this.seller = new People(market).memberOf(selling);
    }

    @BeforeEach
    void thePage() {
        page = "/nha-ban/gia-di-dau/" + goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
    }

    private HttpResponse<String> tell(String growing, String making) {
        Map<String, String> form = new HashMap<>();
        form.put("growing-" + item.id(), growing);
        form.put("making-" + item.id(), making);
        return People.submit(seller, page, page, form);
    }

    private String product() {
        return new Browser(market).get("/san-pham/" + item.slug()).body();
    }

    @Test
    void whatIsToldShowsUntilThePriceChanges() {
        assertThat(product()).doesNotContain(HEADING);

        assertThat(tell("45k", "15.000").statusCode()).isEqualTo(303);

        await().until(() -> product().contains(HEADING));
        assertThat(product())
                .contains("45.000\u00A0₫", "75 %", "Chế biến", "25 %")
                .doesNotContain("Vận chuyển về kho");
        goods.update("UPDATE trade_item SET price = 61000 WHERE id = ?", item.id());
        await().until(() -> !product().contains(HEADING));
    }

    @Test
    void partsThatDoNotAddUpComeBackFilled() {
        HttpResponse<String> refused = tell("45000", "10000");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("cộng lại là 55.000\u00A0₫", "value=\"45000\"");
        assertThat(tell("bốn lăm", "15000").body()).contains("không đọc được số tiền", "value=\"bốn lăm\"");
        assertThat(goods.number("SELECT COUNT(*) FROM price_trail WHERE trade_item_id = ?", item.id()))
                .isZero();
    }

    @Test
    void anOrderKeepsWhatWasToldWhenItWasPlaced() {
        tell("45000", "15000");
        tell("45000", "15000"); // pressed twice
        Shopper shopper = new Shopper(market).put(item, 2);
        String token = shopper.buy();
        String order = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);

        assertThat(goods.number("SELECT COUNT(*) FROM price_trail WHERE trade_item_id = ?", item.id()))
                .isEqualTo(1);
        tell("", "");

        assertThat(product()).doesNotContain("75 %");
        assertThat(shopper.browser().get("/don-hang/" + order + "?ma=" + token).body())
                .contains("Tiền của bạn đi đâu", "90.000\u00A0₫", "30.000\u00A0₫");
    }
}
