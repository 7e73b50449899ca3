package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** The goods have come: the buyer says so, or nobody has said anything else for long enough. */
@ApplicationScoped
@Retried
@Transactional
public class OrderReceiving {

    static final String BY_BUYER = "người mua xác nhận";
    private static final int MOST_AT_ONCE = 100;

    @Inject
    OrderRepository orders;

    @Inject
    CancelAskRepository waiting;

    @Inject
    OrderParcelRepository parcels;

    @Inject
    Event<OrderDelivered> delivered;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.order.received-after", defaultValue = "P10D")
    Duration receivedAfter;

    /** How long after shipping an order counts as received by itself. */
    public Duration patience() {
        return receivedAfter;
    }

    /** Said twice, it is said once. */
    public void byBuyer(String number, String accessToken) {
        Order order = orders.lock(number);
        if (orders.accessToken(order).filter(accessToken::equals).isEmpty()) {
            throw new NotFound("order", number);
        }
        if (order.status() == OrderStatus.DELIVERED) {
            return;
        }
        if (order.status() != OrderStatus.SHIPPED) {
            throw new RuleViolation(
                    "order.not-on-its-way",
                    "Đơn đang ở trạng thái “" + order.status().label() + "”, chưa thể ghi là đã nhận.");
        }
        deliver(order, order.facts().buyerName(), BY_BUYER);
    }

    /** Paid orders only: whether the money came at the door, the clock does not know. */
    public List<String> due() {
        return waiting.shippedBefore(clock.instant().minus(receivedAfter), MOST_AT_ONCE);
    }

    public void lapse(String number) {
        Order order = orders.lock(number);
        if (order.status() == OrderStatus.SHIPPED && order.paymentMethod() == PaymentMethod.TRANSFER) {
            deliver(order, "Hệ thống", "đã gửi hơn " + receivedAfter.toDays() + " ngày mà không ai báo chưa nhận");
        }
    }

    private void deliver(Order order, String actor, String note) {
        order.deliver(clock.instant());
        parcels.allArrived(order.id(), clock.instant());
        orders.record(order, actor, note, clock.instant());
        delivered.fire(new OrderDelivered(order.number(), order.sellerId(), order.paymentMethod()));
    }
}
