package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workload W4: more buyers than goods, all pressing the button in the same moment. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class OversellIT {

    private final RunningMarket market;
    private final Goods goods;

    OversellIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    @Test
    void fourHundredBuyersOfALotOfOneHundredGetExactlyOneHundred() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 100);

        List<HttpResponse<String>> answers = buyAtOnce(400, buyer -> List.of(item));

        assertThat(placed(answers)).isEqualTo(100);
        assertThat(refused(answers)).isEqualTo(300);
        assertSold(item, 100);
    }

    @Repeated
    void moreCartsThanALotOfTenHoldsGetExactlyTen() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 10);

        List<HttpResponse<String>> answers = buyAtOnce(Repeated.BUYERS, buyer -> List.of(item));

        assertThat(placed(answers)).isEqualTo(10);
        assertThat(refused(answers)).isEqualTo(Repeated.BUYERS - 10);
        assertSold(item, 10);
    }

    @Repeated
    void twoLotsAreSoldToTheLastPackAndNoFurther() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 6, 4);

        List<HttpResponse<String>> answers = buyAtOnce(Repeated.BUYERS, buyer -> List.of(item));

        assertThat(placed(answers)).isEqualTo(10);
        assertThat(refused(answers)).isEqualTo(Repeated.BUYERS - 10);
        assertSold(item, 10);
    }

    @Repeated
    void cartsInOppositeOrderDoNotStopEachOther() {
        Goods.Seller seller = goods.seller();
        Goods.Item noodles = goods.item(seller, 50_000, 6, 4);
        Goods.Item tea = goods.item(seller, 80_000, 4, 6);

        List<HttpResponse<String>> answers =
                buyAtOnce(Repeated.BUYERS, buyer -> buyer % 2 == 0 ? List.of(noodles, tea) : List.of(tea, noodles));

        assertThat(placed(answers)).isEqualTo(10);
        assertThat(refused(answers)).isEqualTo(Repeated.BUYERS - 10);
        assertSold(noodles, 10);
        assertSold(tea, 10);
    }

    @Repeated
    void aCartOfTwoSellersIsPlacedWholeOrNotAtAll() {
        Goods.Item noodles = goods.item(goods.seller(), 50_000, 12);
        Goods.Item tea = goods.item(goods.seller(), 80_000, 10);

        List<HttpResponse<String>> answers =
                buyAtOnce(Repeated.BUYERS, buyer -> buyer % 2 == 0 ? List.of(noodles, tea) : List.of(tea, noodles));

        assertThat(placed(answers)).isEqualTo(10);
        assertThat(refused(answers)).isEqualTo(Repeated.BUYERS - 10);
        assertSold(tea, 10);
        assertThat(goods.remaining(noodles)).isEqualTo(2);
        assertThat(sold(noodles)).isEqualTo(10);
        assertThat(orders(noodles)).isEqualTo(10);
        assertThat(orders(tea)).isEqualTo(10);
        assertThat(asked(noodles)).isEqualTo(10 * 50_000);
        assertThat(asked(tea)).isEqualTo(10 * 80_000);
    }

    @Test
    void aRefusalNamesTheLineAndWhatIsLeft() {
        Goods.Item item = goods.item(goods.seller(), 50_000, 5);
        Shopper slow = new Shopper(market).put(item, 4);
        Map<String, String> form = slow.checkoutForm();
        new Shopper(market).put(item, 2).buy();

        HttpResponse<String> refusal = slow.send(form);

        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.body())
                .contains("Chỉ còn 3\u00A0gói. Hãy giảm số lượng.")
                .contains("value=\"Người mua thử\"");
        assertThat(goods.remaining(item)).isEqualTo(3);
        assertThat(slow.browser().get("/gio-hang").body()).contains(item.slug());
    }

    private List<HttpResponse<String>> buyAtOnce(int buyers, Wish wish) {
        List<Callable<Callable<HttpResponse<String>>>> ready = new ArrayList<>();
        for (int i = 0; i < buyers; i++) {
            int buyer = i;
            ready.add(() -> {
                Shopper shopper = new Shopper(market);
                wish.of(buyer).forEach(item -> shopper.put(item, 1));
                Map<String, String> form = shopper.checkoutForm();
                return () -> shopper.send(form);
            });
        }
        return AtOnce.run(AtOnce.prepare(ready));
    }

    private interface Wish {
        List<Goods.Item> of(int buyer);
    }

    private static long placed(List<HttpResponse<String>> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == 303).count();
    }

    /** Clean refusals only: a 500 would be in neither count. */
    private static long refused(List<HttpResponse<String>> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == 409).count();
    }

    private long orders(Goods.Item item) {
        return goods.number("SELECT COUNT(DISTINCT order_id) FROM order_line WHERE trade_item_id = ?", item.id());
    }

    /** What the payments of an item's orders ask for, where it is the only one in them. */
    private long asked(Goods.Item item) {
        return goods.number(
                "SELECT SUM(p.amount) FROM payment p JOIN market_order o ON o.number = p.order_number"
                        + " JOIN order_line l ON l.order_id = o.id WHERE l.trade_item_id = ?",
                item.id());
    }

    /** All is sold, and every step of it stands in exactly one order, out of these very lots. */
    private void assertSold(Goods.Item item, long steps) {
        assertThat(goods.remaining(item)).isZero();
        assertThat(sold(item)).isEqualTo(steps);
        assertThat(goods.number(
                        "SELECT SUM(a.quantity) FROM order_line_lot a JOIN lot l ON l.id = a.lot_id"
                                + " WHERE l.trade_item_id = ?",
                        item.id()))
                .isEqualTo(steps);
    }

    private long sold(Goods.Item item) {
        return goods.number("SELECT COALESCE(SUM(quantity), 0) FROM order_line WHERE trade_item_id = ?", item.id());
    }
}
