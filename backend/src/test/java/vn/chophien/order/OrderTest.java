package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chophien.order.OrderTestData.PAY_BY;
import static vn.chophien.order.OrderTestData.PLACED;
import static vn.chophien.order.OrderTestData.anOrder;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.RuleViolation;

class OrderTest {

    @Test
    void cashOnDeliveryWaitsForNoMoney() {
        Order order = anOrder().paidInCash().build();

        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.isOverdue(Instant.MAX)).isFalse();
    }

    @Test
    void isOverdueOnlyAfterItsTimeToPay() {
        Order order = anOrder().build();

        assertThat(order.isOverdue(PAY_BY)).isFalse();
        assertThat(order.isOverdue(PAY_BY.plusMillis(1))).isTrue();
    }

    @Test
    void isNeverOverdueOnceItIsPaid() {
        Order order = anOrder().build();

        order.settle(PLACED);

        assertThat(order.isOverdue(Instant.MAX)).isFalse();
    }

    @Test
    void timeToPayGrowsAndNeverShrinks() {
        Order order = anOrder().build();
        Instant tomorrow = PLACED.plusSeconds(86_400);

        order.holdUntil(tomorrow);
        order.holdUntil(PLACED);

        assertThat(order.isOverdue(tomorrow)).isFalse();
        assertThat(order.isOverdue(tomorrow.plusMillis(1))).isTrue();
    }

    @Test
    void whatIsBroughtIsShippedBeforeItIsDelivered() {
        Order order = anOrder().build();
        order.settle(PLACED);
        order.pack(PLACED);

        assertThatThrownBy(() -> order.deliver(PLACED)).isInstanceOf(RuleViolation.class);
        order.ship("Bưu điện", null, PLACED);
        order.deliver(PLACED);

        assertThat(order.status()).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void whatIsFetchedIsHandedOverAndNeverShipped() {
        Order order = anOrder().fetched().build();
        order.settle(PLACED);
        order.pack(PLACED);

        assertThatThrownBy(() -> order.ship("Bưu điện", null, PLACED)).isInstanceOf(RuleViolation.class);
        order.deliver(PLACED);

        assertThat(order.status()).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void onlyMoneyThatCameIsSentBack() {
        Order unpaid = anOrder().build();
        unpaid.close(OrderStatus.CANCELLED, "Đổi ý", PLACED);
        Order paid = anOrder().build();
        paid.settle(PLACED);
        paid.close(OrderStatus.CANCELLED, "Hết hàng", PLACED);

        assertThatThrownBy(() -> unpaid.close(OrderStatus.REFUNDED, "Trả lại", PLACED))
                .isInstanceOf(RuleViolation.class);
        paid.close(OrderStatus.REFUNDED, "Trả lại", PLACED);

        assertThat(unpaid.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(paid.status()).isEqualTo(OrderStatus.REFUNDED);
    }

    @Test
    void aRefusedMoveLeavesEverythingAsItWas() {
        Order order = anOrder().build();

        assertThatThrownBy(() -> order.pack(PLACED)).isInstanceOf(RuleViolation.class);

        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void aPageThatShowsAnOlderStateMayNotAct() {
        assertThatThrownBy(() -> anOrder().build().requireVersion(-1)).isInstanceOf(RuleViolation.class);
    }
}
