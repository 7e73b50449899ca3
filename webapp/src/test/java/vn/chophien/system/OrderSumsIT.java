package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** domain.md 15, rule 12: lines and delivery are the total, the total is what is asked for. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class OrderSumsIT {

    private final Goods goods;
    private final Shopper shopper;

    OrderSumsIT(RunningMarket market) {
        this.goods = new Goods(market);
        this.shopper = new Shopper(market);
    }

    @Test
    void linesAndDeliveryAreTheSumThatThePaymentAsksFor() {
        Goods.Seller seller = goods.seller();
        shopper.put(goods.item(seller, 33_333, 10), 3).put(goods.item(seller, 18_500, 10), 7);
        Map<String, String> form = shopper.checkoutForm();
        form.putAll(Map.of("delivery", "DELIVERY", "province", "19", "commune", "02026", "address", "Thôn Bản Cuôn"));
        form.put("total", Browser.hidden(shopper.send(form).body(), "total"));
        String token = Shopper.token(shopper.send(form));

        String number = Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
        HttpResponse<String> qr = shopper.browser().get("/thanh-toan/" + token + "/" + number + ".svg");

        long lines = sum("SELECT SUM(amount) FROM order_line WHERE order_id = ?", number);
        long fee = sum("SELECT delivery_fee FROM market_order WHERE id = ?", number);
        assertThat(lines).isEqualTo(3 * 33_333 + 7 * 18_500);
        assertThat(fee).isPositive();
        assertThat(sum("SELECT total FROM market_order WHERE id = ?", number)).isEqualTo(lines + fee);
        assertThat(goods.number("SELECT amount FROM payment WHERE order_number = ?", number))
                .isEqualTo(lines + fee);
        assertThat(form).containsEntry("total", Long.toString(lines + fee));
        assertThat(qr.body())
                .contains(String.format(Locale.ROOT, "%,d\u00A0₫", lines + fee).replace(',', '.'), number);
    }

    private long sum(String sql, String number) {
        return goods.number(sql, goods.number("SELECT id FROM market_order WHERE number = ?", number));
    }
}
