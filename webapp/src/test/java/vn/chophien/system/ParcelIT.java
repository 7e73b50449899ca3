package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An order of three packs that goes out in two parcels. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class ParcelIT {

    private final RunningMarket market;
    private final Goods goods;
    private Goods.Item item;
    private PlacedOrder order;
    private Browser seller;
    private long first;
    private long second;

    ParcelIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    /** Two packs from one lot, one from another. */
    @BeforeEach
    void anOrderIsPacked() {
        Goods.Seller at = goods.seller();
        item = goods.item(at, 1_000, 3, 10);
        first = item.lots().get(0);
        second = item.lots().get(1);
        order = PlacedOrder.paid(goods, at, item, 3, first);
        goods.update(
                "UPDATE market_order SET delivery_method = 'DELIVERY', commune_code = '02020',"
                        + " address_line = 'Thôn Thử' WHERE number = ?",
                order.number());
        seller = new People(market).memberOf(at);
        pack();
    }

    @Test
    void theOrderIsOnItsWayWhenAllOfItIsAndDeliveredWhenAllParcelsAre() {
        HttpResponse<String> sent = send(Map.of(part(first), "2", "carrier", "Bưu điện", "tracking", "VN1"));
        String between = status();
        String buyersPage = buyer();
        send(Map.of(part(second), "1", "carrier", "Xe khách Hương Lan"));
        String after = status();
        act(Map.of("viec", "da-den", "kien", parcel(2)));
        String oneCame = status();
        act(Map.of("viec", "da-den", "kien", parcel(1)));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(between).isEqualTo("PACKED");
        assertThat(buyersPage).contains("Kiện 1", "Bưu điện", "VN1", "Phần còn lại người bán gửi sau.");
        assertThat(after).isEqualTo("SHIPPED");
        assertThat(oneCame).isEqualTo("SHIPPED");
        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(buyer()).contains("Kiện 2", "Xe khách Hương Lan").doesNotContain("Phần còn lại");
    }

    @Test
    void theOrdinaryFormSendsWhatIsLeftAsTheLastParcel() {
        send(Map.of(part(first), "2", "carrier", "Bưu điện"));

        People.submit(seller, order.page(), order.page(), Map.of("viec", "giao", "carrier", "Anh Tú"));

        assertThat(status()).isEqualTo("SHIPPED");
        assertThat(contents(2)).isEqualTo(1);
    }

    @Test
    void aParcelThatIsSentTwiceIsOne() {
        String html = seller.get(parcels()).body();
        Map<String, String> form = new HashMap<>(Map.of("viec", "gui", part(first), "1", "carrier", "Bưu điện"));
        for (String name : List.of("_token", "version", "key")) {
            form.put(name, Browser.hidden(html, name));
        }

        seller.postAsIs(parcels(), form);
        HttpResponse<String> again = seller.postAsIs(parcels(), form);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_parcel p JOIN market_order o ON o.id = p.order_id WHERE o.number = ?",
                        order.number()))
                .isEqualTo(1);
    }

    @Test
    void moreThanIsLeftIsRefusedAndTheFormIsKept() {
        send(Map.of(part(first), "1", "carrier", "Bưu điện"));

        HttpResponse<String> answer = send(Map.of(part(first), "2", "carrier", "Xe khách"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nhiều hơn phần chưa gửi.", "value=\"Xe khách\"");
    }

    @Test
    void whatHasPartlyLeftIsNeitherCalledOffNorPackedAnew() {
        send(Map.of(part(first), "1", "carrier", "Bưu điện"));

        HttpResponse<String> cancelled = People.submit(
                seller, order.page(), order.page(), Map.of("viec", "huy", "reason", "Hết hàng rồi bạn ơi"));
        HttpResponse<String> repacked = pack();

        assertThat(cancelled.statusCode()).isEqualTo(409);
        assertThat(cancelled.body()).contains("Một phần của đơn đã gửi đi");
        assertThat(repacked.statusCode()).isEqualTo(409);
        assertThat(status()).isEqualTo("PACKED");
    }

    @Test
    void whatCannotBeSentGoesBackIntoItsLotAndItsMoneyIsOwed() {
        send(Map.of(part(first), "1", "carrier", "Bưu điện"));

        HttpResponse<String> answer = act(Map.of("viec", "bo-con-lai", "reason", "Chuột cắn mất hai gói"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("SHIPPED");
        assertThat(remaining(first)).isEqualTo(2);
        assertThat(remaining(second)).isEqualTo(10);
        assertThat(goods.number(
                        "SELECT COALESCE(SUM(quantity), 0) FROM order_line_lot WHERE order_line_id = ?",
                        order.lineId()))
                .isEqualTo(1);
        assertThat(buyer()).contains("Chuột cắn mất hai gói", "667");
        assertThat(seller.get(parcels()).body()).contains("667", order.page() + "/hoan-tien");
        assertThat(seller.get(order.page() + "/hoan-tien").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> pack() {
        String packing = order.page() + "/dong-goi";
        return People.submit(
                seller,
                order.page(),
                packing,
                Map.of(order.field(first), "2", order.field(second), "1", "unscanned", "no-code"));
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("viec", "gui");
        form.put("key", Browser.hidden(seller.get(parcels()).body(), "key"));
        return act(form);
    }

    private HttpResponse<String> act(Map<String, String> fields) {
        return People.submit(seller, parcels(), parcels(), fields);
    }

    private String buyer() {
        return new Browser(market)
                .get("/don-hang/" + order.number() + "?ma="
                        + goods.text(
                                "SELECT c.access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id"
                                        + " WHERE o.number = ?",
                                order.number()))
                .body();
    }

    private String part(long lot) {
        return "part-" + order.lineId() + "-" + lot;
    }

    private String parcel(int position) {
        return ""
                + goods.number(
                        "SELECT p.id FROM order_parcel p JOIN market_order o ON o.id = p.order_id WHERE o.number = ?"
                                + " AND p.position = ?",
                        order.number(),
                        position);
    }

    private long contents(int position) {
        return goods.number("SELECT SUM(quantity) FROM order_parcel_lot WHERE parcel_id = ?", parcel(position));
    }

    private String parcels() {
        return order.page() + "/kien";
    }

    private String status() {
        return String.valueOf(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()));
    }

    private long remaining(long lot) {
        return goods.number("SELECT remaining FROM lot WHERE id = ?", lot);
    }
}
