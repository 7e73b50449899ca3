package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;

/** What whoever recognises money may do with an order. Always inside their transaction, order first, payment second. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderPayments {

    @Inject
    OrderRepository orders;

    @Inject
    OrderParcelRepository parcels;

    @Inject
    Event<OrderPaid> paid;

    @Inject
    Clock clock;

    /** Locks the order for the rest of the transaction, and says where it stands; none for an unknown number. */
    public Optional<OrderStatus> lock(String number) {
        try {
            return Optional.of(orders.lock(number).status());
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    /** What was collected at the door for the parcels that came; none for an order that goes out whole. */
    public Optional<Money> collected(String number) {
        return parcels.collected(number);
    }

    /** All the money is there. */
    public void settle(String number, String actor, @Nullable String note) {
        Order order = orders.lock(number);
        order.settle(clock.instant());
        orders.record(order, actor, note, clock.instant());
        paid.fire(new OrderPaid(number, order.sellerId()));
    }

    /** All that came has gone back to the buyer. An order that never counted as paid stays as it is. */
    public void sentBack(String number, String actor, String note) {
        Order order = orders.lock(number);
        boolean isOff = order.status() == OrderStatus.CANCELLED || order.status() == OrderStatus.RETURNED;
        if (isOff && order.facts().times().paidAt() != null) {
            order.close(OrderStatus.REFUNDED, note, clock.instant());
            orders.record(order, actor, note, clock.instant());
        }
    }

    /** Some money is there: the order does not lapse before then. */
    public void holdUntil(String number, Instant later) {
        orders.lock(number).holdUntil(later);
    }
}
