package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who want the same order, or the same lot, in the same moment: one wins, the other is told, nothing is half done. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class OrderRacesIT {

    private static final long PRICE = 60_000;
    private static final int STOCK = 1_000;

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final Goods.Seller seller;
    private final Goods.Item item;

    OrderRacesIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, STOCK);
    }

    @Repeated
    void anOrderIsEitherCalledOffOrPaidWhenBothComeAtOnce() {
        List<Bought> orders = buy(20);
        List<Callable<Integer>> both = new ArrayList<>();
        for (Bought order : orders) {
            both.add(() -> cancel(order).statusCode());
            both.add(() -> pay(order));
        }

        List<Integer> answers = AtOnce.run(both);

        for (int i = 0; i < orders.size(); i++) {
            boolean paid = isPaidOrElseLate(orders.get(i));
            assertThat(answers.get(2 * i)).isEqualTo(paid ? 409 : 303);
            assertThat(answers.get(2 * i + 1)).isEqualTo(200);
        }
        assertStockOf(orders);
    }

    @Test
    void anOrderEitherLapsesOrIsPaidWhenTheMoneyComesInThatMoment() {
        List<Bought> orders = buy(60);
        goods.update(
                "UPDATE market_order SET pay_by = UTC_TIMESTAMP(3) - INTERVAL 1 HOUR WHERE seller_id = ?", seller.id());
        List<Bought> lastLapsesFirst = new ArrayList<>(orders);
        Collections.reverse(lastLapsesFirst);

        await().pollInterval(Duration.ofMillis(3))
                .atMost(Duration.ofMinutes(2))
                .until(() -> goods.number(
                                "SELECT COUNT(*) FROM market_order WHERE seller_id = ? AND status = 'CANCELLED'",
                                seller.id())
                        > 0);
        List<Integer> answers = AtOnce.run(lastLapsesFirst.stream()
                .map(order -> (Callable<Integer>) () -> pay(order))
                .toList());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> orders.stream().noneMatch(order -> status(order).equals("AWAITING_PAYMENT")));

        assertThat(answers).containsOnly(200);
        orders.forEach(this::isPaidOrElseLate);
        assertStockOf(orders);
    }

    @Repeated
    void ordersOfOneLotArePackedAtOnce() {
        List<PlacedOrder> orders = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            orders.add(PlacedOrder.paid(goods, seller, item, 2, item.lots().get(0)));
        }
        long other = goods.lot(seller, item.id(), 100, null);
        Browser member = new People(market).memberOf(seller);

        List<HttpResponse<String>> answers = AtOnce.run(orders.stream()
                .map(order -> (Callable<HttpResponse<String>>) () ->
                        pack(member, order, Map.of(order.field(item.lots().get(0)), "1", order.field(other), "1")))
                .toList());

        assertThat(answers).allMatch(answer -> answer.statusCode() == 303);
        assertThat(remaining(item.lots().get(0))).isEqualTo(STOCK - 12);
        assertThat(remaining(other)).isEqualTo(100 - 12);
    }

    @Repeated
    void nothingOfALotIsPackedOnceItIsHeld() {
        long lot = item.lots().get(0);
        List<PlacedOrder> orders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            orders.add(PlacedOrder.paid(goods, seller, item, 1, lot));
        }
        People people = new People(market);
        Browser member = people.memberOf(seller);
        Browser staff = people.staff();
        String desk = "/quan-ly/lo-hang/" + lot;
        List<Callable<Integer>> all = new ArrayList<>();
        for (PlacedOrder order : orders) {
            all.add(() -> pack(member, order, Map.of(order.field(lot), "1")).statusCode());
        }
        all.add(() -> People.submit(staff, desk, desk, Map.of("viec", "tam-giu", "reason", "Để thử"))
                .statusCode());

        List<Integer> answers = AtOnce.run(all);

        assertThat(answers.get(8)).isEqualTo(303);
        for (int i = 0; i < orders.size(); i++) {
            boolean packed = answers.get(i) == 303;
            assertThat(answers.get(i)).isIn(303, 409);
            assertThat(status(orders.get(i).number())).isEqualTo(packed ? "PACKED" : "PAID");
            if (!packed) {
                assertThat(pack(member, orders.get(i), Map.of(orders.get(i).field(lot), "1"))
                                .statusCode())
                        .isEqualTo(409);
            }
        }
        assertThat(remaining(lot)).isEqualTo(STOCK - 8);
    }

    /** The deadlock is certain, and so is who loses it: the database gives up the one that has changed fewer rows. */
    @Test
    void whoLosesADeadlockToSomebodyElseStillGetsDone() throws Exception {
        Bought order = buy(1).get(0);
        try (Connection other = market.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE lot SET version = version + 1");
            CompletableFuture<HttpResponse<String>> cancelled = CompletableFuture.supplyAsync(() -> cancel(order));
            await().atMost(Duration.ofMinutes(1)).until(() -> isLocked(order));

            statement.executeUpdate(
                    "UPDATE market_order SET version = version + 1 WHERE number = '" + order.number() + "'");
            other.rollback();

            assertThat(cancelled.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(303);
        }
        assertThat(status(order)).isEqualTo("CANCELLED");
        assertThat(goods.remaining(item)).isEqualTo(STOCK);
    }

    private boolean isLocked(Bought order) {
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT id FROM market_order WHERE number = '" + order.number() + "' FOR UPDATE NOWAIT");
            return false;
        } catch (SQLException locked) {
            return true;
        }
    }

    private List<Bought> buy(int orders) {
        List<Callable<Bought>> buying = Collections.nCopies(orders, () -> {
            String token = new Shopper(market).put(item, 1).buy();
            return new Bought(
                    Objects.requireNonNull(goods.text(
                            "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id"
                                    + " WHERE c.access_token = ?",
                            token)),
                    token);
        });
        return AtOnce.prepare(buying);
    }

    private HttpResponse<String> cancel(Bought order) {
        return new Browser(market).post("/don-hang/" + order.number() + "/huy", Map.of("ma", order.token()));
    }

    private int pay(Bought order) {
        return bank.tell(Bank.incoming(seller.account(), PRICE, order.number())).statusCode();
    }

    private HttpResponse<String> pack(Browser member, PlacedOrder order, Map<String, String> amounts) {
        String packing = order.page() + "/dong-goi";
        Map<String, String> form = new HashMap<>(amounts);
        form.put("unscanned", "no-code");
        return People.submit(member, packing, packing, form);
    }

    /** True for an order that is paid through and through; else it is called off through and through. */
    private boolean isPaidOrElseLate(Bought order) {
        boolean paid = status(order).equals("PAID");
        String number = order.number();
        assertThat(status(order)).isIn("PAID", "CANCELLED");
        assertThat(goods.text("SELECT status FROM payment WHERE order_number = ?", number))
                .isEqualTo(paid ? "SETTLED" : "LAPSED");
        assertThat(goods.number("SELECT received FROM payment WHERE order_number = ?", number))
                .isEqualTo(paid ? PRICE : 0);
        assertThat(goods.text("SELECT GROUP_CONCAT(outcome) FROM payment_event WHERE order_number = ?", number))
                .isEqualTo(paid ? "MATCHED" : "LATE");
        return paid;
    }

    private void assertStockOf(List<Bought> orders) {
        long paid =
                orders.stream().filter(order -> status(order).equals("PAID")).count();
        assertThat(goods.remaining(item)).isEqualTo(STOCK - paid);
    }

    private String status(Bought order) {
        return status(order.number());
    }

    private String status(String number) {
        return String.valueOf(goods.text("SELECT status FROM market_order WHERE number = ?", number));
    }

    private long remaining(long lot) {
        return goods.number("SELECT remaining FROM lot WHERE id = ?", lot);
    }

    private record Bought(String number, String token) {}
}
