package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The database goes away while people buy and the bank reports. Everybody is told so in a plain sentence, sends the very
 * same again, and in the end has bought exactly once.
 */
@Alone
@ExtendWith(RunningMarket.Extension.class)
class DatabaseAwayIT {

    private static final int BUYERS = 6;
    private static final int STOCK = 100_000;
    private static final long PRICE = 45_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final Goods.Seller seller;
    private final Goods.Item item;

    private final Map<String, String> bought = new ConcurrentHashMap<>(); // by token of the checkout: who
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    DatabaseAwayIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, STOCK);
    }

    @Test
    void everyOrderIsThereOnceAfterTheDatabaseWasKilledAndRestartedUnderLoad() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(BUYERS);
        List<Future<?>> buyers = new ArrayList<>();
        try {
            for (int i = 0; i < BUYERS; i++) {
                Runnable way = i % 2 == 0 ? this::buyOnPages : this::buyOverApi;
                buyers.add(people.submit(() -> {
                    while (!over.get()) {
                        way.run();
                    }
                }));
            }
            awaitMoreThan(10, bought::size, buyers);
            market.killDatabase();
            awayThenBack(buyers);
            market.stopDatabase();
            awayThenBack(buyers);
            over.set(true);
            for (Future<?> buyer : buyers) {
                buyer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            over.set(true);
            people.shutdownNow();
        }

        int orders = bought.size();
        assertThat(attempts.get()).isEqualTo(orders);
        assertThat(sum("SELECT COUNT(*) FROM order_line WHERE trade_item_id = ?"))
                .isEqualTo(orders);
        assertThat(sum("SELECT SUM(quantity) FROM order_line WHERE trade_item_id = ?"))
                .isEqualTo(orders);
        assertThat(sum("SELECT SUM(a.quantity) FROM order_line_lot a JOIN lot l ON l.id = a.lot_id"
                        + " WHERE l.trade_item_id = ?"))
                .isEqualTo(orders);
        assertThat(goods.remaining(item)).isEqualTo(STOCK - orders);
        assertThat(sum("SELECT SUM(p.received) FROM payment p JOIN market_order o ON o.number = p.order_number"
                        + " JOIN order_line l ON l.order_id = o.id WHERE o.status = 'PAID' AND l.trade_item_id = ?"))
                .isEqualTo(orders * PRICE);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM payment_event WHERE account = ? AND outcome = 'MATCHED'",
                        seller.account()))
                .isEqualTo(orders);
        bought.forEach((token, buyer) -> assertThat(goods.text(
                        "SELECT o.buyer_name FROM checkout c JOIN market_order o ON o.checkout_id = c.id"
                                + " WHERE c.access_token = ?",
                        token))
                .isEqualTo(buyer));
    }

    /** Even though nobody can say now who they are. */
    @Test
    void whatASellerTypedIsSentAgainWithOnePress() throws IOException {
        Browser member = new People(market).memberOf(seller);
        String page = "/nha-ban/san-pham/" + goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
        String html = member.get(page).body();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("_token", Browser.hidden(html, "_token"));
        typed.put("version", Browser.hidden(html, "version"));
        typed.put("price-" + item.id(), "45.000");
        typed.put("name", "Hàng thử");
        typed.put("summary", "Miến “dong” & <nghệ>, 100 % sạch");
        typed.put("description", "Dòng một.\r\nDòng hai.");
        typed.put("origin", "Chợ Đồn");

        market.stopDatabase();
        HttpResponse<String> told = member.postAsIs(page, typed);
        HttpResponse<String> signIn = member.postAsIs(
                "/dang-nhap",
                Map.of("_token", typed.get("_token"), "ten", "sct", "mat-khau", People.PASSWORD, "toi", ""));
        market.restartDatabase();
        Map<String, String> kept = Browser.hiddenFields(told.body());
        HttpResponse<String> again = untilAnswered(() -> member.postAsIs(page, kept));

        assertThat(told.statusCode()).isEqualTo(503);
        assertThat(told.body()).contains("action=\"" + page + "\"").contains("Gửi lại");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(goods.text(
                        "SELECT p.summary FROM product p JOIN trade_item t ON t.product_id = p.id WHERE t.id = ?",
                        item.id()))
                .isEqualTo("Miến “dong” & <nghệ>, 100 % sạch");
        assertThat(signIn.statusCode()).isEqualTo(503);
        assertThat(signIn.body()).doesNotContain(People.PASSWORD);
    }

    /** Somebody has been told, then the database is there again, and many have bought since. */
    private void awayThenBack(List<Future<?>> buyers) throws Exception {
        awaitMoreThan(told.get() + BUYERS, told::get, buyers);
        market.restartDatabase();
        awaitMoreThan(bought.size() + 5 * BUYERS, bought::size, buyers);
    }

    private static void awaitMoreThan(int count, Supplier<Integer> counter, List<Future<?>> buyers) throws Exception {
        await().atMost(LIMIT)
                .until(() -> counter.get() > count || buyers.stream().anyMatch(Future::isDone));
        for (Future<?> buyer : buyers) {
            if (buyer.isDone()) {
                buyer.get(); // nobody ends by themselves: it tells what went wrong
            }
        }
    }

    private void buyOnPages() {
        Shopper shopper = new Shopper(market);
        Browser browser = shopper.browser();
        String id = Long.toString(item.id());
        untilAnswered(() -> browser.get("/san-pham/" + item.slug()));
        untilAnswered(() -> browser.postAsIs("/gio-hang/them", Map.of("mon", id, "so-luong", "1")));
        String cart = untilAnswered(() -> browser.get("/gio-hang")).body();
        Map<String, String> one = Map.of("_token", Browser.hidden(cart, "_token"), "mon", id, "so-luong", "1");
        untilAnswered(() -> browser.postAsIs("/gio-hang/sua", one)); // a try that got no answer may have counted
        String page = untilAnswered(() -> browser.get("/thanh-toan")).body();
        String name = "Người mua " + attempts.incrementAndGet();
        Map<String, String> form = shopper.filledIn(page);
        form.put("name", name);

        HttpResponse<String> placed = untilAnswered(() -> shopper.send(form));

        settle(Shopper.token(placed), name);
    }

    private void buyOverApi() {
        String name = "Máy mua " + attempts.incrementAndGet();
        String key = UUID.randomUUID().toString();

        HttpResponse<String> placed = untilAnswered(() -> order(key, name));

        assertThat(placed.statusCode()).isEqualTo(201);
        settle(placed.body().replaceFirst("(?s).*\"accessToken\":\"(\\w+)\".*", "$1"), name);
    }

    private HttpResponse<String> order(String key, String name) {
        String body = "{\"name\":\"" + name + "\",\"phone\":\"" + Shopper.PHONE + "\",\"delivery\":\"PICKUP\","
                + "\"payment\":\"TRANSFER\",\"lines\":[{\"tradeItemId\":" + item.id() + ",\"quantity\":1}]}";
        return new Browser(market).send("/api/v1/orders", "application/json", body, Map.of("Idempotency-Key", key));
    }

    private void settle(String token, String name) {
        bought.put(token, name);
        String page = untilAnswered(() -> new Browser(market).get("/thanh-toan/" + token))
                .body();
        String number = page.replaceFirst("(?s).*?(CP\\d{6}\\w{5}).*", "$1");
        String message = Bank.incoming(seller.account(), PRICE, number);
        assertThat(untilAnswered(() -> bank.tell(message)).statusCode()).isEqualTo(200);
    }

    /** Sends the same again as long as the market says that its database is away, and nothing else than that. */
    private HttpResponse<String> untilAnswered(Supplier<HttpResponse<String>> request) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        HttpResponse<String> answer = request.get();
        while (answer.statusCode() == 503 && System.nanoTime() < deadline) {
            told.incrementAndGet();
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body())
                    .contains("Chợ đang tạm ngừng")
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ");
            answer = request.get();
        }
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 303);
        return answer;
    }

    private long sum(String sql) {
        return goods.number(sql, item.id());
    }
}
