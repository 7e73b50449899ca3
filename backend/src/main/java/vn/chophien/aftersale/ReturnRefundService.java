package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.account.Actor;
import vn.chophien.order.OrderFulfilment;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.payment.GatewayRefundService;
import vn.chophien.payment.ProviderRefundStatus;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;

/**
 * The money of a return goes back. Each step is its own transaction, since a provider may be asked in between; pressed again after
 * a failure, it goes on where it stopped.
 */
@ApplicationScoped
public class ReturnRefundService {

    @Inject
    ReturnService returns;

    @Inject
    OrderService orders;

    @Inject
    OrderFulfilment fulfilment;

    @Inject
    GatewayRefundService gateways;

    /** @param how in words for the buyer, such as the number of the transfer */
    public void refund(long returnId, String how, Actor actor) {
        ReturnView found = returns.find(returnId, actor);
        actor.requireMemberOf(found.sellerId());
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(how, "note", "Hãy ghi đã hoàn thế nào, người mua sẽ đọc được.", 300);
        wrong.throwIfAny();
        if (found.state() == ReturnState.REFUNDED) {
            return;
        }
        if (!found.state().canBecome(ReturnState.REFUNDED)) {
            throw new RuleViolation(
                    "return.not-in-this-state",
                    "Việc trả hàng đang ở bước “" + found.state().vietnamese() + "”, chưa hoàn tiền được.");
        }
        sendMoney(found, how, actor);
        returns.refunded(returnId, how, actor);
    }

    /** A part of an order goes back by the seller's own transfer; the order itself stays delivered. */
    private void sendMoney(ReturnView found, String how, Actor actor) {
        if (!found.whole()) {
            return;
        }
        OrderView order = orders.details(found.orderNumber(), actor);
        if (order.status() == OrderStatus.DELIVERED) {
            fulfilment.returned(order.number(), order.facts().version(), how, actor);
            order = orders.details(found.orderNumber(), actor);
        }
        if (order.status() != OrderStatus.RETURNED) {
            return;
        }
        int version = order.facts().version();
        boolean byProvider = gateways.offer(order.number(), actor)
                .filter(offer -> offer.status() != ProviderRefundStatus.REFUSED)
                .isPresent();
        if (byProvider) {
            gateways.refund(order.number(), version, how, actor);
        } else {
            fulfilment.refunded(order.number(), version, how, actor);
        }
    }
}
