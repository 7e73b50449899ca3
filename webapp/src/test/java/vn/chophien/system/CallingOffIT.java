package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calling off a paid order, saying that it came, buying it again. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class CallingOffIT extends AfterSale {

    CallingOffIT(RunningMarket market) {
        super(market);
    }

    @Test
    void aPaidOrderIsCalledOffWhenTheSellerAgreesAndItsGoodsAreFree() {
        assertThat(page()).contains("Xin hủy đơn này", "Sau 12 giờ", "người bán phải trả lại");
        assertThat(send("/xin-huy", Map.of("reason", "")).statusCode()).isEqualTo(400);
        assertThat(send("/xin-huy", Map.of("reason", "Đặt nhầm")).statusCode()).isEqualTo(303);
        assertThat(page()).contains("Bạn đã xin hủy lúc", "Bạn xin hủy đơn");

        Browser seller = new People(market).memberOf(at);
        assertThat(seller.get("/nha-ban").body()).contains("Khách xin hủy đơn " + order.number());
        assertThat(People.submit(seller, order.page(), order.page(), Map.of("viec", "dong-y-huy"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(status()).isEqualTo("CANCELLED");
        assertThat(goods.remaining(item)).isEqualTo(10);
        assertThat(page()).contains("Người bán phải trả lại");
    }

    @Test
    void aWishThatNobodyAnswersIsGrantedByTheClock() {
        send("/xin-huy", Map.of("reason", "Đổi ý"));
        goods.update(
                "UPDATE order_cancel_ask a JOIN market_order o ON o.id = a.order_id SET a.grant_at = a.asked_at"
                        + " WHERE o.number = ?",
                order.number());

        await().atMost(SOON).until(() -> status().equals("CANCELLED"));
        assertThat(goods.remaining(item)).isEqualTo(10);
    }

    @Test
    void aPackedOrderIsNotCalledOff() {
        goods.update(
                "UPDATE market_order SET status = 'PACKED', packed_at = UTC_TIMESTAMP(3) WHERE number = ?",
                order.number());

        assertThat(page()).contains("không hủy được nữa").doesNotContain("Xin hủy đơn này");
        assertThat(send("/xin-huy", Map.of("reason", "Đổi ý")).statusCode()).isEqualTo(409);
        assertThat(status()).isEqualTo("PACKED");
    }

    @Test
    void theBuyerSaysThatItCameOrTheClockDoes() {
        shipped(1);
        assertThat(page()).contains("Tôi đã nhận hàng", "tự ghi là đã nhận");
        assertThat(buyer.get("/don-hang/" + order.number() + "/trang-thai?ma=" + token)
                        .body())
                .contains("SHIPPED");

        assertThat(send("/da-nhan", Map.of()).statusCode()).isEqualTo(303);
        assertThat(send("/da-nhan", Map.of()).statusCode()).isEqualTo(303);

        assertThat(status()).isEqualTo("DELIVERED");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM order_event e JOIN market_order o ON o.id = e.order_id"
                                + " WHERE o.number = ? AND e.status = 'DELIVERED'",
                        order.number()))
                .isEqualTo(1);
        PlacedOrder forgotten = PlacedOrder.paid(goods, at, item, 1, item.lots().get(0));
        goods.update(
                "UPDATE market_order SET status = 'SHIPPED', shipped_at = UTC_TIMESTAMP(3) - INTERVAL 11 DAY WHERE number = ?",
                forgotten.number());
        await().atMost(SOON)
                .until(() -> Objects.equals(
                        goods.text("SELECT status FROM market_order WHERE number = ?", forgotten.number()),
                        "DELIVERED"));
    }

    @Test
    void whatIsStillSoldGoesIntoTheCartAgain() {
        assertThat(Browser.location(send("/mua-lai", Map.of()))).startsWith("/gio-hang");
        assertThat(buyer.get("/gio-hang").body()).contains("Gói thử");
        goods.update("UPDATE trade_item SET active = FALSE WHERE id = ?", item.id());

        assertThat(send("/mua-lai", Map.of()).body()).contains("Không món nào của đơn này còn bán", "Hàng thử");
    }
}
