package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class OrderConfirmationIT {

    private final RunningMarket market;
    private final Goods goods;

    OrderConfirmationIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    @Test
    void namesBothSidesTheGoodsAndThePriceAndLeadsBackToTheOrder() throws Exception {
        Goods.Seller seller = goods.seller();
        Shopper shopper = new Shopper(market).put(goods.item(seller, 50_000, 10), 2);
        Map<String, String> form = shopper.checkoutForm();
        form.put("payment", "COD");
        String token = Shopper.token(shopper.send(form));
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);
        String page = "/don-hang/" + number + "?ma=" + token;
        String file = "/don-hang/" + number + "/xac-nhan.pdf?ma=" + token;

        Pdf pdf = Pdf.of(new Browser(market).file(file).body());

        assertThat(shopper.browser().get(page).body()).contains(file);
        assertThat(pdf.text())
                .contains(
                        number,
                        goods.text("SELECT name FROM seller WHERE id = ?", seller.id()),
                        "Người mua thử",
                        "100.000\u00A0₫",
                        "ghi khi đóng gói");
        assertThat(pdf.title()).isEqualTo("Xác nhận đơn hàng " + number);
        assertThat(pdf.code()).isEqualTo(market.base() + page);
    }

    @Test
    void isForWhoeverHasTheLinkAlone() {
        Shopper shopper = new Shopper(market).put(goods.item(goods.seller(), 50_000, 10), 1);
        String token = shopper.buy();
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);

        for (String wrong : new String[] {"", "?ma=", "?ma=ABCDEFGHJKMNPQRSTVWXYZ2345", "?ma=" + token + "0"}) {
            assertThat(new Browser(market)
                            .get("/don-hang/" + number + "/xac-nhan.pdf" + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }
}
