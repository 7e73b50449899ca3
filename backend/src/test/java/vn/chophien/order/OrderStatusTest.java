package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.order.OrderStatus.AWAITING_PAYMENT;
import static vn.chophien.order.OrderStatus.CANCELLED;
import static vn.chophien.order.OrderStatus.CONFIRMED;
import static vn.chophien.order.OrderStatus.DELIVERED;
import static vn.chophien.order.OrderStatus.PACKED;
import static vn.chophien.order.OrderStatus.PAID;
import static vn.chophien.order.OrderStatus.REFUNDED;
import static vn.chophien.order.OrderStatus.RETURNED;
import static vn.chophien.order.OrderStatus.SHIPPED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTest {

    /** Every cell of state × state: what is not written here is refused. */
    private static final Map<OrderStatus, Set<OrderStatus>> ALLOWED = Map.of(
            AWAITING_PAYMENT, EnumSet.of(PAID, CONFIRMED, CANCELLED),
            CONFIRMED, EnumSet.of(PACKED, CANCELLED),
            PAID, EnumSet.of(PACKED, CANCELLED),
            PACKED, EnumSet.of(PACKED, SHIPPED, DELIVERED, CANCELLED),
            SHIPPED, EnumSet.of(DELIVERED, RETURNED),
            DELIVERED, EnumSet.of(RETURNED),
            CANCELLED, EnumSet.of(REFUNDED),
            RETURNED, EnumSet.of(REFUNDED),
            REFUNDED, EnumSet.noneOf(OrderStatus.class));

    @ParameterizedTest
    @EnumSource
    void onlyTheseMovesAreAllowed(OrderStatus from) {
        Set<OrderStatus> allowed = EnumSet.noneOf(OrderStatus.class);
        for (OrderStatus next : OrderStatus.values()) {
            if (from.canBecome(next)) {
                allowed.add(next);
            }
        }

        assertThat(allowed).isEqualTo(ALLOWED.get(from));
    }
}
