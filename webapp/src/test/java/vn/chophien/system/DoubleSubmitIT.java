package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workload W5: the same form again, at once or later, places nothing again. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class DoubleSubmitIT {

    private final RunningMarket market;
    private final Goods goods;

    DoubleSubmitIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    @Repeated
    void fiveParallelSubmitsAndOneLaterGiveTheSameOrderSixTimes() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 100);
        Shopper shopper = new Shopper(market).put(item, 3);
        Map<String, String> form = shopper.checkoutForm();
        Callable<String> press = () -> Shopper.token(shopper.send(form));

        List<String> parallel = AtOnce.run(Collections.nCopies(5, press));
        String later = Shopper.token(shopper.send(form));

        assertThat(parallel).containsOnly(later);
        assertThat(orders(item)).isEqualTo(1);
        assertThat(goods.number("SELECT SUM(quantity) FROM order_line WHERE trade_item_id = ?", item.id()))
                .isEqualTo(3);
        assertThat(goods.remaining(item)).isEqualTo(97);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM payment p JOIN market_order o ON o.number = p.order_number"
                                + " JOIN order_line l ON l.order_id = o.id WHERE l.trade_item_id = ?",
                        item.id()))
                .isEqualTo(1);
    }

    @Repeated
    void parallelSubmitsOfACartThatCannotBeServedAreAllRefusedAndThenTheyMayBeSentAgain() {
        Goods.Seller seller = goods.seller();
        Goods.Item item = goods.item(seller, 50_000, 3);
        Shopper shopper = new Shopper(market).put(item, 3);
        Map<String, String> form = shopper.checkoutForm();
        new Shopper(market).put(item, 1).buy();
        Callable<Integer> press = () -> shopper.send(form).statusCode();

        List<Integer> refused = AtOnce.run(Collections.nCopies(5, press));
        goods.lot(seller, item.id(), 1, null);
        String placed = Shopper.token(shopper.send(form));

        assertThat(refused).containsOnly(409);
        assertThat(shopper.browser().get("/thanh-toan/" + placed).statusCode()).isEqualTo(200);
        assertThat(orders(item)).isEqualTo(2);
        assertThat(goods.remaining(item)).isZero();
    }

    @Repeated
    void pressesAtOnceAllCountInTheCart() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 100);
        Shopper shopper = new Shopper(market).put(item, 1);
        Callable<Shopper> press = () -> shopper.put(item, 1);

        AtOnce.run(Collections.nCopies(7, press));

        assertThat(shopper.browser().get("/gio-hang").body()).contains("400.000\u00A0₫");
    }

    @Test
    void theSameKeyWithAnotherAddressIsRefusedAndTheOrderStays() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 100);
        Shopper shopper = new Shopper(market).put(item, 1);
        Map<String, String> form = shopper.checkoutForm();
        String first = Shopper.token(shopper.send(form));
        shopper.put(item, 2);
        form.put("name", "Người khác");

        HttpResponse<String> second = shopper.send(form);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("đã dùng để đặt một đơn khác");
        assertThat(shopper.browser().get("/thanh-toan/" + first).statusCode()).isEqualTo(200);
        assertThat(orders(item)).isEqualTo(1);
    }

    @Repeated
    void twoWindowsOfOneCartPlaceItOnce() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 100);
        Shopper shopper = new Shopper(market).put(item, 1);
        Map<String, String> one = shopper.checkoutForm();
        Map<String, String> other = shopper.checkoutForm();

        List<HttpResponse<String>> answers = AtOnce.run(List.of(() -> shopper.send(one), () -> shopper.send(other)));

        assertThat(orders(item)).isEqualTo(1);
        assertThat(answers).noneMatch(answer -> answer.statusCode() >= 500);
    }

    private long orders(Goods.Item item) {
        return goods.number("SELECT COUNT(*) FROM order_line WHERE trade_item_id = ?", item.id());
    }
}
