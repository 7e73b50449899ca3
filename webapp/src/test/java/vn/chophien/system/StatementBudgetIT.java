package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How many SQL statements one request costs, counted by the database itself. Its counters are for the whole server, and
 * timers of the market add to them: always a little, and much while it seals and tells what other tests left. So each
 * request is made again, on goods that nobody has seen yet, until no more than it itself costs was counted. A request
 * that costs too much is counted too high each time.
 */
@Alone
@ExtendWith(RunningMarket.Extension.class)
class StatementBudgetIT {

    private static final int TRIES = 100;

    private final RunningMarket market;
    private final Goods goods;
    private final Browser reader;

    StatementBudgetIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.reader = new Browser(market);
    }

    @Test
    void aProductsPageTakesAtMostSix() throws Exception {
        assertThat(least(6, () -> {
                    String page = "/san-pham/"
                            + goods.item(goods.seller(), 10_000, 5, 5).slug();
                    return () -> reader.get(page).statusCode();
                }))
                .isBetween(1L, 6L);
    }

    @Test
    void aListTakesAtMostSix() throws Exception {
        int[] unasked = {7_000_000};
        assertThat(least(6, () -> {
                    String page = "/san-pham?tim=mien&gia-den=" + unasked[0]++;
                    return () -> reader.get(page).statusCode();
                }))
                .isBetween(0L, 6L);
    }

    @Test
    void aLotsPageTakesAtMostSixAndNoneWhenItWasJustRead() throws Exception {
        assertThat(least(6, () -> {
                    String page = pageOfABlendedLot();
                    return () -> reader.get(page).statusCode();
                }))
                .isBetween(1L, 6L);
        assertThat(least(0, () -> {
                    String page = pageOfABlendedLot();
                    reader.get(page);
                    return () -> reader.get(page).statusCode();
                }))
                .isZero();
    }

    @Test
    void aCartOfThreeSellersTakesAtMostEight() throws Exception {
        assertThat(least(8, () -> {
                    Browser browser = cartOfThreeSellers().browser();
                    return () -> browser.get("/gio-hang").statusCode();
                }))
                .isBetween(1L, 8L);
    }

    @Test
    void placingTakesAtMostThirtyAndFourALine() throws Exception {
        assertThat(least(30 + 4 * 3, () -> {
                    Shopper shopper = cartOfThreeSellers();
                    Map<String, String> form = shopper.checkoutForm();
                    return () -> shopper.send(form).statusCode() == 303 ? 200 : 500;
                }))
                .isBetween(10L, 30L + 4 * 3);
    }

    private Shopper cartOfThreeSellers() {
        Shopper shopper = new Shopper(market);
        IntStream.range(0, 3).forEach(i -> shopper.put(goods.item(goods.seller(), 10_000, 5), 1));
        return shopper;
    }

    /** Two lots that went into one: its story has parents to be read too. */
    private String pageOfABlendedLot() {
        Goods.Seller seller = goods.seller();
        List<Long> lots = goods.item(seller, 10_000, 5, 5, 5).lots();
        for (long parent : lots.subList(0, 2)) {
            goods.update(
                    "INSERT INTO lot_edge (parent_id, child_id, mass_grams, operation) VALUES (?, ?, 500, 'MERGE')",
                    parent,
                    lots.get(2));
        }
        return "/l/" + goods.text("SELECT token FROM lot WHERE id = ?", lots.get(2));
    }

    /**
     * @param enough no further try is made once so few were counted
     * @param prepare makes something new and answers with the request to count, which must succeed
     */
    private long least(long enough, Callable<Callable<Integer>> prepare) throws Exception {
        long least = Long.MAX_VALUE;
        try (Connection counting = market.connect()) { // kept: opening one costs statements too
            for (int i = 0; i < TRIES && least > enough; i++) {
                Callable<Integer> request = prepare.call();
                long before = statements(counting);
                assertThat(request.call()).isEqualTo(200);
                least = Math.min(least, statements(counting) - before);
            }
        }
        return least;
    }

    private static long statements(Connection counting) throws SQLException {
        try (Statement statement = counting.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select',"
                        + " 'Com_insert', 'Com_update', 'Com_delete', 'Com_replace')")) {
            long sum = 0;
            while (row.next()) {
                sum += row.getLong(2);
            }
            return sum;
        }
    }
}
