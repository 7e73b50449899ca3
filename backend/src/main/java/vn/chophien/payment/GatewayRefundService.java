package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.order.OrderFulfilment;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.payment.gateway.ProviderAway;
import vn.chophien.payment.gateway.RefundAnswer;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;

/** A seller sends a whole payment back by the provider that it came by. The money never touches the market. */
@ApplicationScoped
public class GatewayRefundService {

    private static final System.Logger LOG = System.getLogger(GatewayRefundService.class.getName());

    @Inject
    RefundStepService steps;

    @Inject
    Gateways gateways;

    @Inject
    OrderService orders;

    @Inject
    OrderFulfilment fulfilment;

    /** What could be sent back, or is being; none for an order that was not paid at a provider. */
    public Optional<RefundOffer> offer(String number, Actor actor) {
        actor.requireSight(orders.details(number, actor).facts().sellerId());
        return steps.offer(number);
    }

    /**
     * @param version of the order that the seller looked at
     * @throws RuleViolation unless the provider has taken it; asked again, it is the same request
     */
    public void refund(String number, int version, String reason, Actor actor) {
        OrderView order = orders.details(number, actor);
        actor.requireMemberOf(order.facts().sellerId());
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reason.isBlank(), "reason", "Hãy ghi lý do, người mua sẽ đọc được.");
        wrong.require(reason.length() <= 300, "reason", "Lý do dài nhất 300 chữ.");
        wrong.throwIfAny();
        if (order.facts().version() != version) {
            throw new RuleViolation(
                    "order.changed-meanwhile", "Đơn vừa được cập nhật ở nơi khác. Hãy xem lại rồi thử lại.");
        }
        RefundStepService.Begun begun = steps.begin(number, reason, actor);
        if (!begun.isTaken()) {
            send(begun);
        }
        if (order.facts().times().paidAt() != null) { // money that came too late never made the order a paid one
            fulfilment.refunded(number, version, reason, actor);
        }
    }

    private void send(RefundStepService.Begun begun) {
        String provider = begun.account().provider().label();
        RefundAnswer answer;
        try {
            answer = gateways.of(begun.account().provider())
                    .refund(begun.account().merchant(), begun.request());
        } catch (ProviderAway away) {
            LOG.log(
                    Level.WARNING,
                    "Refund {0} got no answer: {1}",
                    begun.request().id(),
                    away.getMessage());
            throw new RuleViolation(
                    "payment.refund-unknown",
                    provider + " chưa trả lời. Hãy xem trên trang " + provider + " tiền đã hoàn chưa, rồi bấm lại.");
        }
        steps.answered(begun.id(), answer);
        switch (answer.state()) {
            case TAKEN ->
                LOG.log(Level.INFO, "Refund {0} was taken", begun.request().id());
            case PENDING ->
                throw new RuleViolation(
                        "payment.refund-pending",
                        provider + " đang làm lệnh hoàn này. Hãy xem trên trang " + provider
                                + "; tiền về khách rồi thì bấm “Ghi là đã hoàn”.");
            case REFUSED ->
                throw new RuleViolation(
                        "payment.refund-refused",
                        provider + " không hoàn khoản này (mã " + answer.code() + "). Hãy chuyển khoản lại cho khách.");
        }
    }
}
