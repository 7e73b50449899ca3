package vn.chophien.system;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A paid order of a test's own, its buyer with the link, and what the two sides do with it. */
abstract class AfterSale {

    static final Duration SOON = Duration.ofMinutes(1);

    final RunningMarket market;
    final Goods goods;
    final Goods.Seller at;
    final Goods.Item item;
    final PlacedOrder order;
    final String token;
    final Browser buyer;

    AfterSale(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 1_000, 10);
        this.order = PlacedOrder.paid(goods, at, item, 4, item.lots().get(0));
        this.token = Objects.requireNonNull(goods.text(
                "SELECT c.access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id WHERE o.number = ?",
                order.number()));
        this.buyer = new Browser(market);
    }

    void deliveredDaysAgo(PlacedOrder placed, String address) {
        goods.update(
                "UPDATE market_order SET status = 'DELIVERED', packed_at = UTC_TIMESTAMP(3), buyer_email = ?,"
                        + " delivered_at = UTC_TIMESTAMP(3) - INTERVAL 6 DAY WHERE number = ?",
                address,
                placed.number());
    }

    HttpResponse<String> ask(String amount, String reason) {
        String path = "/don-hang/" + order.number() + "/tra-hang";
        Map<String, String> form = form(path);
        form.putAll(Map.of("mon-" + order.lineId(), amount, "reason", reason, "words", "Gói rách, hàng dập nát cả."));
        return buyer.postFiles(path, form, "x", List.of());
    }

    static HttpResponse<String> step(Browser seller, String page, String deed, String note) {
        return People.submit(seller, page, page, Map.of("viec", deed, "note", note));
    }

    HttpResponse<String> act(String path, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("_token", token());
        fields.put("ma", token);
        return buyer.postAsIs(path, fields);
    }

    HttpResponse<String> write(String words, String stars) {
        Map<String, String> form = form(review());
        form.putAll(Map.of("stars", stars, "words", words, "name", "none"));
        return buyer.postFiles(review(), form, "x", List.of());
    }

    Map<String, String> again(Map<String, String> form) {
        Map<String, String> twice = new HashMap<>(form);
        twice.put(
                "photo",
                goods.text(
                        "SELECT f.hash FROM review_photo f JOIN review r ON r.id = f.review_id WHERE r.order_line_id = ?",
                        order.lineId()));
        return twice;
    }

    String review() {
        return "/don-hang/" + order.number() + "/danh-gia/" + order.lineId();
    }

    Map<String, String> form(String path) {
        return Browser.hiddenFields(buyer.get(path + "?ma=" + token).body());
    }

    HttpResponse<String> send(String deed, Map<String, String> typed) {
        return act("/don-hang/" + order.number() + deed, typed);
    }

    String token() {
        return Browser.hidden(page(), "_token");
    }

    String page() {
        return buyer.get("/don-hang/" + order.number() + "?ma=" + token).body();
    }

    String shop() {
        return new Browser(market).get("/san-pham/" + item.slug()).body();
    }

    String lot() {
        return Objects.requireNonNull(
                goods.text("SELECT lot_no FROM lot WHERE id = ?", item.lots().get(0)));
    }

    long reviews() {
        return goods.number("SELECT COUNT(*) FROM review WHERE order_line_id = ?", order.lineId());
    }

    void shipped(int daysAgo) {
        goods.update(
                "UPDATE market_order SET status = 'SHIPPED', delivery_method = 'DELIVERY', commune_code = '02020',"
                        + " address_line = 'Thôn Thử', packed_at = UTC_TIMESTAMP(3), shipped_at = UTC_TIMESTAMP(3)"
                        + " - INTERVAL ? DAY WHERE number = ?",
                daysAgo,
                order.number());
    }

    void delivered() {
        goods.update(
                "UPDATE market_order SET status = 'DELIVERED', packed_at = UTC_TIMESTAMP(3),"
                        + " delivered_at = UTC_TIMESTAMP(3) WHERE number = ?",
                order.number());
    }

    String status() {
        return String.valueOf(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()));
    }
}
