package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An order of three packs and 1.000 đồng that is paid at the door and goes out in two parcels. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class CodParcelIT {

    private static final String LISTS = "/nha-ban/tien/thu-ho";

    private final RunningMarket market;
    private final Goods goods;
    private PlacedOrder order;
    private Browser seller;
    private long lot;

    CodParcelIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.order = new PlacedOrder("", 0);
        this.seller = new Browser(market);
    }

    @BeforeEach
    void anOrderIsPacked() {
        Goods.Seller at = goods.seller();
        Goods.Item item = goods.item(at, 1_000, 10);
        lot = item.lots().get(0);
        order = PlacedOrder.paid(goods, at, item, 3, lot);
        goods.update(
                "UPDATE market_order SET delivery_method = 'DELIVERY', commune_code = '02020', address_line = 'Thôn Thử',"
                        + " payment_method = 'COD', status = 'CONFIRMED', paid_at = NULL WHERE number = ?",
                order.number());
        goods.update(
                "UPDATE payment SET method = 'COD', status = 'COD_PENDING', received = 0, settled_at = NULL"
                        + " WHERE order_number = ?",
                order.number());
        seller = new People(market).memberOf(at);
        String packing = order.page() + "/dong-goi";
        People.submit(seller, packing, packing, Map.of(order.field(lot), "3", "unscanned", "no-code"));
    }

    @Test
    void eachParcelCollectsItsShareAndTheListOfTheCarrierIsMatchedParcelByParcel() {
        send("1", "VN1-" + order.lineId());
        send("2", "VN2-" + order.lineId());

        assertThat(collects()).isEqualTo("333,667");
        assertThat(seller.get(parcels() + "/" + parcel(1) + "/phieu").body()).contains("Kiện 1", "333", "trong 1.000");
        assertThat(seller.get(order.page() + "/phieu").body()).contains("Theo phiếu của từng kiện");
        assertThat(buyer()).contains("Trả khi nhận kiện này", "333", "667");

        act(Map.of("viec", "da-den", "kien", parcel(1)));
        assertThat(received()).isEqualTo(333);
        assertThat(seller.get(LISTS).body()).contains("Kiện 1", "333");
        String list = Browser.location(People.submit(
                seller,
                LISTS,
                LISTS,
                Map.of("ten", "Đợt 1", "bang", "Mã vận đơn\tTiền thu hộ\nVN1-" + order.lineId() + "\t333\n")));
        assertThat(seller.get(list).body()).contains("Khớp", "Kiện 1");
        People.submit(seller, list, list, Map.of("viec", "ghi"));
        assertThat(seller.get(LISTS).body()).doesNotContain("Kiện 1");

        act(Map.of("viec", "da-den", "kien", parcel(2)));
        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(received()).isEqualTo(1000);
        assertThat(seller.get(LISTS).body()).contains("Kiện 2", "667");
        assertThat(goods.number(
                        "SELECT SUM(amount) FROM money_entry WHERE account = 'CARRIER' AND subject = ?",
                        order.number()))
                .isEqualTo(667);
    }

    @Test
    void whatIsCalledOffIsNotCollectedAndTheReceiptSaysWhatWasSentAndPaid() {
        send("1", "");

        HttpResponse<String> calledOff = act(Map.of("viec", "bo-con-lai", "reason", "Hết hàng trong kho rồi"));
        act(Map.of("viec", "da-den", "kien", parcel(1)));

        assertThat(calledOff.statusCode()).isEqualTo(303);
        assertThat(seller.get(parcels()).body())
                .contains("không thu của khách", "667")
                .doesNotContain("/hoan-tien");
        assertThat(buyer()).contains("Bạn không phải trả phần này").doesNotContain("phải trả lại bạn");
        assertThat(received()).isEqualTo(333);
        assertThat(receipt()).contains("\"total\":\"333\"", "\"goods\":\"333\"", "1\u00A0gói");
    }

    @Test
    void theReceiptOfAPaidOrderSaysWhatWasSentOnceTheRestIsCalledOff() {
        goods.update("UPDATE market_order SET payment_method = 'TRANSFER' WHERE number = ?", order.number());
        send("2", "");
        act(Map.of("viec", "bo-con-lai", "reason", "Hết hàng trong kho rồi"));

        assertThat(collects()).isEqualTo("null");
        assertThat(receipt()).contains("\"total\":\"667\"", "2\u00A0gói");
        String proof = "/don-hang/" + order.number() + "/bien-nhan/bang-chung.json?ma=" + token();
        await().until(() -> new Browser(market).get(proof).statusCode() == 200);
        assertThat(new Browser(market).get(proof).body()).contains("667");
    }

    private void send(String packs, String tracking) {
        Map<String, String> form = new HashMap<>(Map.of(
                "viec",
                "gui",
                "part-" + order.lineId() + "-" + lot,
                packs,
                "carrier",
                "Bưu điện",
                "tracking",
                tracking));
        form.put("key", Browser.hidden(seller.get(parcels()).body(), "key"));
        assertThat(act(form).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> act(Map<String, String> fields) {
        return People.submit(seller, parcels(), parcels(), fields);
    }

    private String parcels() {
        return order.page() + "/kien";
    }

    private String parcel(int position) {
        return String.valueOf(goods.number(
                "SELECT p.id FROM order_parcel p JOIN market_order o ON o.id = p.order_id WHERE o.number = ?"
                        + " AND p.position = ?",
                order.number(),
                position));
    }

    private String collects() {
        return String.valueOf(goods.text(
                "SELECT GROUP_CONCAT(p.collect ORDER BY p.position) FROM order_parcel p JOIN market_order o"
                        + " ON o.id = p.order_id WHERE o.number = ?",
                order.number()));
    }

    private long received() {
        return goods.number("SELECT received FROM payment WHERE order_number = ?", order.number());
    }

    private String receipt() {
        return Objects.requireNonNull(goods.text(
                "SELECT r.text FROM order_receipt r JOIN market_order o ON o.id = r.order_id WHERE o.number = ?"
                        + " ORDER BY r.id DESC LIMIT 1",
                order.number()));
    }

    private String status() {
        return String.valueOf(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()));
    }

    private String token() {
        return String.valueOf(goods.text(
                "SELECT c.access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id WHERE o.number = ?",
                order.number()));
    }

    private String buyer() {
        return new Browser(market)
                .get("/don-hang/" + order.number() + "?ma=" + token())
                .body();
    }
}
