package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A harvest to come: promised up to a cap, shared out when it is there, bought as ordinary orders. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class PreorderIT {

    private static final String DESK = "/nha-ban/dat-truoc";
    private static final Duration SOON = Duration.ofMinutes(1);

    private final RunningMarket market;
    private final Goods goods;
    private final People people;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser owner;

    PreorderIT(RunningMarket market) {
        this.market = market;
        goods = new Goods(market);
        people = new People(market);
        seller = goods.seller();
        item = goods.item(seller, 50_000);
        owner = people.memberOf(seller);
    }

    /** 40 packs may be promised: 80 % of 50. */
    private Map<String, String> opening() {
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(7));
        Map<String, String> form = new HashMap<>();
        form.put("mon", Long.toString(item.id()));
        form.put("forecast", "50");
        form.put("sharePercent", "80");
        form.put("price", "45k");
        form.put("lastDay", today.plusDays(5).toString());
        form.put("expectedFrom", today.plusDays(20).toString());
        form.put("expectedTo", today.plusDays(30).toString());
        return form;
    }

    private long opened() {
        HttpResponse<String> answer = People.submit(owner, DESK + "/moi?mon=" + item.id(), DESK + "/moi", opening());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return goods.number("SELECT id FROM preorder WHERE running_item = ?", item.id());
    }

    private Map<String, String> asking(Browser browser, long id, long packs, int buyer) {
        String page = browser.get("/dat-truoc/" + id).body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_token", Browser.hidden(page, "_token"));
        form.put("key", Browser.hidden(page, "key"));
        form.put("amount", Long.toString(packs));
        form.put("name", "Người đặt " + buyer);
        form.put("phone", "09" + (20_000_000 + buyer));
        form.put("delivery", "PICKUP");
        return form;
    }

    private HttpResponse<String> ask(long id, long packs, int buyer, Map<String, String> more) {
        Browser browser = new Browser(market);
        Map<String, String> form = asking(browser, id, packs, buyer);
        form.putAll(more);
        return browser.postAsIs("/dat-truoc/" + id, form);
    }

    private static String page(HttpResponse<String> asked) {
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        return Browser.location(asked).replaceAll("\\?.*", "");
    }

    /** With the version of the page, also where the page itself sees that the stock does not reach. */
    private HttpResponse<String> shareOut(long id, long harvest) {
        String preview = DESK + "/" + id + "/chia?harvest=" + harvest;
        assertThat(owner.get(preview).statusCode()).isEqualTo(200);
        long version = goods.number("SELECT version FROM preorder WHERE id = ?", id);
        return People.submit(
                owner,
                preview,
                DESK + "/" + id + "/chia",
                Map.of("version", Long.toString(version), "harvest", Long.toString(harvest)));
    }

    private void close(long id) {
        assertThat(People.submit(owner, DESK + "/" + id, DESK + "/" + id + "/dong", Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void fortyPeopleAtOnceNeverPassTheCapAndShareASmallHarvestAsOrders() {
        long id = opened();
        List<Callable<Callable<HttpResponse<String>>>> ready = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int buyer = i;
            ready.add(() -> {
                Browser browser = new Browser(market);
                Map<String, String> form = asking(browser, id, 1 + buyer % 3, buyer);
                return () -> browser.postAsIs("/dat-truoc/" + id, form);
            });
        }

        List<HttpResponse<String>> answers = AtOnce.run(AtOnce.prepare(ready));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303, 409);
        assertThat(goods.number("SELECT requested FROM preorder WHERE id = ?", id))
                .isBetween(38L, 40L)
                .isEqualTo(goods.number("SELECT SUM(quantity) FROM preorder_request WHERE preorder_id = ?", id));
        assertThat(goods.number("SELECT COUNT(*) FROM preorder_request WHERE preorder_id = ?", id))
                .isEqualTo(answers.stream()
                        .filter(answer -> answer.statusCode() == 303)
                        .count());

        close(id);
        assertThat(shareOut(id, 25).statusCode()).as("nothing in stock yet").isEqualTo(409);
        assertThat(goods.number("SELECT COUNT(*) FROM market_order WHERE seller_id = ?", seller.id()))
                .isZero();
        goods.lot(seller, item.id(), 10, null);
        goods.lot(seller, item.id(), 20, null);
        assertThat(shareOut(id, 25).statusCode()).isEqualTo(303);
        assertThat(goods.number("SELECT SUM(granted) FROM preorder_request WHERE preorder_id = ?", id))
                .isEqualTo(25);
        assertThat(goods.remaining(item)).isEqualTo(5);
        assertThat(goods.number(
                        "SELECT SUM(l.amount) FROM order_line l JOIN market_order o ON o.id = l.order_id"
                                + " WHERE o.seller_id = ?",
                        seller.id()))
                .isEqualTo(25 * 45_000);
        assertThat(goods.number(
                        "SELECT SUM(a.quantity) FROM order_line_lot a JOIN lot t ON t.id = a.lot_id"
                                + " WHERE t.trade_item_id = ?",
                        item.id()))
                .isEqualTo(25);

        payOneAndLetOneLapse(id);
    }

    private void payOneAndLetOneLapse(long id) {
        String first = "SELECT order_number FROM preorder_request WHERE granted > 0 AND preorder_id = ? ORDER BY id";
        String paid = Objects.requireNonNull(goods.text(first + " LIMIT 1", id));
        String lapsing = goods.text(first + " LIMIT 1 OFFSET 1", id);
        long total = goods.number("SELECT total FROM market_order WHERE number = ?", paid);
        String token = goods.text("SELECT token FROM preorder_request WHERE order_number = ?", paid);
        Browser buyer = new Browser(market);
        String mine = buyer.get("/dat-truoc/loi-dat/" + token).body();
        assertThat(mine).contains("Hàng đã về", paid, "Mức chung là");
        String pay = mine.replaceAll("(?s).*href=\"(/thanh-toan/[^\"]+)\".*", "$1");
        assertThat(buyer.get(pay).body()).contains(paid);

        assertThat(new Bank(market)
                        .tell(Bank.incoming(seller.account(), total, paid))
                        .statusCode())
                .isEqualTo(200);
        assertThat(goods.text("SELECT status FROM market_order WHERE number = ?", paid))
                .isEqualTo("PAID");
        long held = goods.number("SELECT granted FROM preorder_request WHERE order_number = ?", lapsing);
        goods.update("UPDATE market_order SET pay_by = UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE WHERE number = ?", lapsing);
        await().atMost(SOON).until(() -> goods.remaining(item) == 5 + held);
        assertThat(goods.text("SELECT status FROM market_order WHERE number = ?", lapsing))
                .isEqualTo("CANCELLED");
    }

    /**
     * The cut is held up where it holds the most: all orders are written, the stock is wanted. Others buy on meanwhile, also
     * of the same seller.
     */
    @Test
    void whileFiveHundredRequestsAreSharedOutEverythingElseIsBoughtOn() throws Exception {
        Goods.Item sameSeller = goods.item(seller, 20_000, 10);
        Goods.Item another = goods.item(goods.seller(), 30_000, 10);
        long lot = goods.lot(seller, item.id(), 2_000, null);
        long id = closedWith(500);
        ExecutorService desk = Executors.newSingleThreadExecutor();
        try (Connection held = market.connect();
                Connection dirty = market.connect()) {
            held.setAutoCommit(false);
            held.createStatement().executeQuery("SELECT id FROM lot WHERE id = " + lot + " FOR UPDATE");
            dirty.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);

            Future<HttpResponse<String>> confirmed = desk.submit(() -> shareOut(id, 1_000));
            await().atMost(SOON).until(() -> ordersOf(dirty) == 500);
            new Shopper(market).put(sameSeller, 2).buy();
            new Shopper(market).put(another, 3).buy();
            held.rollback();

            assertThat(confirmed.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(303);
        } finally {
            desk.shutdownNow();
        }
        assertThat(goods.remaining(sameSeller)).isEqualTo(8);
        assertThat(goods.remaining(another)).isEqualTo(7);
        assertThat(goods.remaining(item)).isEqualTo(1_000);
        assertThat(goods.number(
                        "SELECT SUM(a.quantity) FROM preorder_request r JOIN market_order o ON o.number = r.order_number"
                                + " JOIN order_line l ON l.order_id = o.id AND l.quantity = r.granted"
                                + " JOIN order_line_lot a ON a.order_line_id = l.id AND a.quantity = r.granted"
                                + " WHERE r.status = 'GRANTED' AND r.preorder_id = ?",
                        id))
                .isEqualTo(1_000);
    }

    private long ordersOf(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT COUNT(*) FROM market_order o JOIN order_line l"
                        + " ON l.order_id = o.id WHERE l.trade_item_id = " + item.id())) {
            row.next();
            return row.getLong(1);
        }
    }

    /** One that takes no more requests, with so many of one to five packs. */
    private long closedWith(int requests) {
        long id = goods.insert(
                "INSERT INTO preorder (trade_item_id, product_id, seller_id, running_item, price, forecast,"
                        + " share_percent, cap, most_each, requested, requests, closes_at, expected_from, expected_to, salt,"
                        + " status, created_at, created_by) SELECT id, product_id, " + seller.id()
                        + ", id, 45000, 2000, 100, 2000, 5, " + requests * 3 + ", " + requests
                        + ", UTC_TIMESTAMP(3), CURRENT_DATE, CURRENT_DATE, UNHEX(SHA2('muối', 256)), 'CLOSED',"
                        + " UTC_TIMESTAMP(3), 'Thử' FROM trade_item WHERE id = " + item.id());
        goods.insert(IntStream.range(0, requests)
                .mapToObj(i -> "(" + id + ", 'N" + id + "C" + i + "', 'thu-" + id + "-" + i + "', 'thu-" + id + "-" + i
                        + "', " + (1 + i % 5) + ", 'Người đặt " + i + "', '+8495" + (1_000_000 + i)
                        + "', 'DELIVERY', '00004', 'Số 1', FALSE, 'WAITING', UTC_TIMESTAMP(3))")
                .collect(Collectors.joining(
                        ", ",
                        "INSERT INTO preorder_request (preorder_id, code, token, form_key, quantity, buyer_name,"
                                + " buyer_phone, delivery_method, commune_code, address_line, age_confirmed, status,"
                                + " requested_at) VALUES ",
                        "")));
        return id;
    }

    @Test
    void aRepeatedPressAsksOnceAPhoneHasOneRequestAndWithdrawingFreesItsPart() {
        long id = opened();
        Browser browser = new Browser(market);
        Map<String, String> form = asking(browser, id, 40, 100);
        String page = page(browser.postAsIs("/dat-truoc/" + id, form));

        assertThat(page(browser.postAsIs("/dat-truoc/" + id, form))).isEqualTo(page);
        assertThat(goods.number("SELECT requested FROM preorder WHERE id = ?", id))
                .isEqualTo(40);
        assertThat(new Browser(market).get("/dat-truoc/" + id).body()).contains("đã được đặt hết");

        assertThat(People.submit(browser, page, page + "/huy", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(browser.postAsIs(page + "/huy", Map.of("_token", form.get("_token")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(goods.number("SELECT requested FROM preorder WHERE id = ?", id))
                .isZero();

        page(ask(id, 2, 101, Map.of()));
        HttpResponse<String> again = ask(id, 3, 101, Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Số điện thoại này đã đặt trước", "value=\"3\"");
        assertThat(goods.number("SELECT requested FROM preorder WHERE id = ?", id))
                .isEqualTo(2);
        assertThat(goods.number("SELECT requests FROM preorder WHERE id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void whoLeftAnAddressIsToldWhatTheyGetAndWhy() {
        long id = opened();
        String address = "dattruoc" + seller.id() + "@example.vn";
        page(ask(id, 9, 110, Map.of("email", address)));
        page(ask(id, 1, 111, Map.of()));
        close(id);
        goods.lot(seller, item.id(), 6, null);

        assertThat(shareOut(id, 6).statusCode()).isEqualTo(303);
        assertThat(shareOutAgain(id, 6).statusCode()).isEqualTo(303);

        assertThat(goods.number("SELECT COUNT(*) FROM market_order WHERE seller_id = ?", seller.id()))
                .isEqualTo(2);
        assertThat(goods.number("SELECT granted FROM preorder_request WHERE preorder_id = ? AND quantity = 1", id))
                .isEqualTo(1);
        assertThat(goods.number("SELECT granted FROM preorder_request WHERE preorder_id = ? AND quantity = 9", id))
                .isEqualTo(5);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(market.postbox().mailsTo(address)).hasSize(3));
        assertThat(goods.text(
                        "SELECT body FROM message_outbox WHERE recipient = ? AND message_key LIKE '%-shared'", address))
                .contains(
                        "Bạn được 5\u00A0gói trong 9\u00A0gói",
                        "Đặt sớm hay muộn không khác nhau",
                        "/dat-truoc/loi-dat/");
        assertThat(new Browser(market).get("/dat-truoc/" + id).body())
                .contains("Chuỗi khóa", "Bảng chia của 2 lời đặt")
                .doesNotContain("Người đặt 110");
    }

    /** With the version of the first press, as a second press has it. */
    private HttpResponse<String> shareOutAgain(long id, long harvest) {
        return People.submit(
                owner,
                DESK + "/moi",
                DESK + "/" + id + "/chia",
                Map.of("version", "0", "harvest", Long.toString(harvest)));
    }

    @Test
    void theProductsPageOffersItUntilItIsCalledOffAndStrangersSeeNothingOfTheDesk() {
        String product = "/san-pham/" + item.slug();
        Browser visitor = new Browser(market);
        assertThat(visitor.get(product).body()).doesNotContain("Đặt trước vụ tới");
        long id = opened();
        page(ask(id, 3, 120, Map.of()));

        await().atMost(SOON).until(() -> visitor.get(product).body().contains("Còn nhận đặt 37\u00A0gói"));
        assertThat(people.memberOf(goods.seller()).get(DESK + "/" + id).statusCode())
                .isEqualTo(404);
        HttpResponse<String> twice = People.submit(owner, DESK + "/moi?mon=" + item.id(), DESK + "/moi", opening());
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("đang có một đợt đặt trước", "value=\"50\"");

        Map<String, String> why = Map.of("reason", "Mưa đá làm hỏng ruộng.");
        assertThat(People.submit(owner, DESK + "/" + id, DESK + "/" + id + "/huy", why)
                        .statusCode())
                .isEqualTo(303);
        await().atMost(SOON).until(() -> !visitor.get(product).body().contains("Đặt trước vụ tới"));
        assertThat(visitor.get("/dat-truoc/" + id).body()).contains("Mưa đá làm hỏng ruộng.");
        assertThat(ask409(id)).contains("không nhận thêm nữa");
    }

    /** A form that was opened before. */
    private String ask409(long id) {
        Browser late = new Browser(market);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_token", Browser.hidden(late.get("/don-hang").body(), "_token"));
        form.put("key", "thu-dat-truoc-muon-" + id);
        form.put("amount", "1");
        form.put("name", "Người đến muộn");
        form.put("phone", "0920000130");
        form.put("delivery", "PICKUP");
        HttpResponse<String> answer = late.postAsIs("/dat-truoc/" + id, form);
        assertThat(answer.statusCode()).isEqualTo(409);
        return answer.body();
    }

    @Test
    void whatIsNoRequestOrNoPreorderComesBackFilled() {
        long id = opened();
        HttpResponse<String> wrong = ask(id, 0, 140, Map.of("phone", "123", "delivery", "DELIVERY"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("bội số của 1\u00A0gói", "số điện thoại Việt Nam", "Người đặt 140", "Cần sửa");
        assertThat(ask(id, 41, 141, Map.of()).body()).contains("Mỗi người đặt nhiều nhất 40\u00A0gói");

        Map<String, String> opening = opening();
        opening.put("expectedFrom", "2020-01-01");
        opening.put("price", "rẻ");
        HttpResponse<String> refused = People.submit(owner, DESK + "/moi?mon=" + item.id(), DESK + "/moi", opening);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy nhập giá", "sau ngày cuối nhận đặt", "value=\"50\"");
        assertThat(owner.get(DESK + "/" + id + "/chia?harvest=5").statusCode()).isEqualTo(409);
    }
}
