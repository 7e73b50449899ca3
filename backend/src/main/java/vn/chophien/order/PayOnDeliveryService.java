package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Another way to pay for an order that nobody has paid yet. Its goods stay held, now without an end. */
@ApplicationScoped
@Retried
@Transactional
public class PayOnDeliveryService {

    @Inject
    OrderRepository orders;

    @Inject
    WishesRepository wishes;

    @Inject
    Event<OrderPaysOnDelivery> changed;

    @Inject
    Clock clock;

    /** By whoever holds the link of the checkout. Sent twice, it changes once. */
    public void byBuyer(String number, String accessToken) {
        Order order = orders.lock(number);
        if (orders.accessToken(order).filter(accessToken::equals).isEmpty()) {
            throw new NotFound("order", number);
        }
        if (order.status() == OrderStatus.CONFIRMED) {
            return;
        }
        if (order.status() != OrderStatus.AWAITING_PAYMENT) {
            throw new RuleViolation(
                    "order.not-waiting",
                    "Đơn đang ở trạng thái “" + order.status().label() + "”, không đổi cách trả được nữa.");
        }
        if (wishes.isGift(order.id())) {
            throw new RuleViolation(
                    "order.gift-is-paid-first",
                    "Đây là quà tặng: người được tặng không phải trả tiền. Hãy chuyển khoản.");
        }
        order.payOnDelivery();
        orders.record(order, order.facts().buyerName(), PaymentMethod.COD.label(), clock.instant());
        changed.fire(new OrderPaysOnDelivery(order.number(), order.sellerId()));
    }
}
