package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class PackingIT {

    private Goods goods;
    private Goods.Item item;
    private PlacedOrder order;
    private Browser seller;
    private long reserved;
    private long other;

    /** Three packs are ordered, all reserved from a lot that holds just three; a second lot holds ten. */
    @BeforeEach
    void anOrderWaitsToBePacked(RunningMarket market) {
        goods = new Goods(market);
        Goods.Seller at = goods.seller();
        item = goods.item(at, 1_000, 3, 10);
        reserved = item.lots().get(0);
        other = item.lots().get(1);
        order = PlacedOrder.paid(goods, at, item, 3, reserved);
        seller = new People(market).memberOf(at);
    }

    @Test
    void theFormComesFilledWithTheReservationAndOnePressPacks() {
        String form = seller.get(packing()).body();
        HttpResponse<String> packed = pack(Map.of(order.field(reserved), "3"));

        assertThat(form).containsPattern("name=\"" + order.field(reserved) + "\"[^>]* value=\"3\"");
        assertThat(packed.statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("PACKED");
        assertThat(seller.get(order.page()).body()).contains("Khách đã nhận hàng");
    }

    @Test
    void sumsThatDoNotMatchAreRefusedAndTheFormIsKept() {
        HttpResponse<String> answer = pack(Map.of(order.field(reserved), "1", order.field(other), "1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cần đúng 3", "cộng lại là 2");
        assertThat(answer.body()).containsPattern("name=\"" + order.field(other) + "\"[^>]* value=\"1\"");
        assertThat(status()).isEqualTo("PAID");
        assertThat(goods.remaining(item)).isEqualTo(10);
    }

    @Test
    void wordsAreNoAmounts() {
        HttpResponse<String> answer = pack(Map.of(order.field(reserved), "ba", order.field(other), "-1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("phải là số");
    }

    @Test
    void stockMovesFromTheReservedLotsToThePackedOnes() {
        HttpResponse<String> packed = pack(Map.of(order.field(reserved), "1", order.field(other), "2"));

        assertThat(packed.statusCode()).isEqualTo(303);
        assertThat(remaining(reserved)).isEqualTo(2);
        assertThat(remaining(other)).isEqualTo(8);
    }

    @Test
    void packingTwiceIsToldAndChangesNothing() {
        String html = seller.get(packing()).body();
        Map<String, String> form = Map.of(
                "_token",
                Browser.hidden(html, "_token"),
                "version",
                Browser.hidden(html, "version"),
                order.field(reserved),
                "3",
                "unscanned",
                "no-code");
        seller.postAsIs(packing(), form);

        HttpResponse<String> again = seller.postAsIs(packing(), form);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(remaining(reserved)).isZero();
        assertThat(goods.remaining(item)).isEqualTo(10);
    }

    @Test
    void aLotThatWasHeldSinceIsNotPacked() {
        goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", reserved);

        String form = seller.get(packing()).body();
        HttpResponse<String> answer = pack(Map.of(order.field(reserved), "3"));

        assertThat(form).contains("Lô này đang bị tạm giữ. Hãy chọn lô khác.");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("không dùng được");
        assertThat(status()).isEqualTo("PAID");
    }

    @Test
    void aPackedOrderIsNotHandedOverWhileItsLotIsHeld() {
        pack(Map.of(order.field(reserved), "3"));
        goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", reserved);

        HttpResponse<String> handedOver = People.submit(seller, order.page(), order.page(), Map.of("viec", "da-nhan"));

        assertThat(handedOver.statusCode()).isEqualTo(409);
        assertThat(handedOver.body()).contains("tạm giữ hoặc thu hồi");
        assertThat(status()).isEqualTo("PACKED");
        goods.update("UPDATE lot SET status = 'NORMAL' WHERE id = ?", reserved);
        assertThat(People.submit(seller, order.page(), order.page(), Map.of("viec", "da-nhan"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anExpiredLotIsNotPacked() {
        goods.update(
                "UPDATE lot SET expires_on = made_on - INTERVAL 2 DAY, made_on = made_on - INTERVAL 9 DAY WHERE id = ?",
                reserved);

        String form = seller.get(packing()).body();
        HttpResponse<String> answer = pack(Map.of(order.field(reserved), "3"));

        assertThat(form).contains("Lô này đã quá hạn.");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(status()).isEqualTo("PAID");
    }

    @Test
    void moreThanALotHoldsIsNotPacked() {
        goods.update("UPDATE lot SET remaining = 1 WHERE id = ?", other);

        HttpResponse<String> answer = pack(Map.of(order.field(reserved), "1", order.field(other), "2"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("không đủ hàng");
        assertThat(remaining(reserved)).isZero();
    }

    @Test
    void aParcelWhoseLotIsHeldDoesNotLeaveBeforeItIsPackedFromAnother() {
        pack(Map.of(order.field(reserved), "3"));
        goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", reserved);

        String page = seller.get(order.page()).body();
        HttpResponse<String> refused = People.submit(seller, order.page(), order.page(), Map.of("viec", "da-nhan"));
        HttpResponse<String> repacked = pack(Map.of(order.field(other), "3"));
        HttpResponse<String> handed = People.submit(seller, order.page(), order.page(), Map.of("viec", "da-nhan"));

        assertThat(page).contains("Đừng giao gói này.");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("tạm giữ hoặc thu hồi");
        assertThat(repacked.statusCode()).isEqualTo(303);
        assertThat(remaining(reserved)).isEqualTo(3);
        assertThat(remaining(other)).isEqualTo(7);
        assertThat(handed.statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("DELIVERED");
    }

    @Test
    void theBoardAndTheLotsPageShowWhichOrdersAHoldTouches(RunningMarket market) {
        goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", reserved);

        assertThat(seller.get("/nha-ban?buoc=dong-goi").body()).contains("Có lô đã ngừng bán");
        assertThat(new People(market)
                        .staff()
                        .get("/quan-ly/lo-hang/" + reserved)
                        .body())
                .contains("/quan-ly/don-hang/" + order.number());
    }

    private HttpResponse<String> pack(Map<String, String> amounts) {
        Map<String, String> form = new HashMap<>(amounts);
        form.put("unscanned", "no-code");
        return People.submit(seller, packing(), packing(), form);
    }

    private String packing() {
        return order.page() + "/dong-goi";
    }

    private String status() {
        return String.valueOf(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()));
    }

    private long remaining(long lot) {
        return goods.number("SELECT remaining FROM lot WHERE id = ?", lot);
    }
}
