package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.payment.gateway.PaymentGateway;
import vn.chophien.payment.gateway.ProviderAway;
import vn.chophien.payment.gateway.RefundAnswer;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.RuleViolation;

/** Sends money back by the provider that it came by. It never touches the market. No transaction is open meanwhile. */
@ApplicationScoped
public class GatewayRefundService {

    private static final System.Logger LOG = System.getLogger(GatewayRefundService.class.getName());

    @Inject
    ProviderRefundStepService steps;

    @Inject
    RefundService refunds;

    @Inject
    Gateways gateways;

    @Inject
    OrderService orders;

    /** What could be sent back, or is being; none for an order that was not paid at a provider. */
    public Optional<RefundOffer> offer(String number, Actor actor) {
        actor.requireSight(orders.details(number, actor).facts().sellerId(), SellerRight.MONEY);
        return steps.offer(number);
    }

    /**
     * All that is left at the provider of an order that is off.
     *
     * @param version of the order that the seller looked at
     * @throws RuleViolation unless the provider has taken it; asked again, it is the same request
     */
    public void refund(String number, int version, String reason, Actor actor) {
        OrderView order = orders.details(number, actor);
        actor.requireMemberOf(order.facts().sellerId(), SellerRight.MONEY);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reason.isBlank(), "reason", "Hãy ghi lý do, người mua sẽ đọc được.");
        wrong.require(reason.length() <= 300, "reason", "Lý do dài nhất 300 chữ.");
        wrong.throwIfAny();
        if (order.facts().version() != version) {
            throw new RuleViolation(
                    "order.changed-meanwhile", "Đơn vừa được cập nhật ở nơi khác. Hãy xem lại rồi thử lại.");
        }
        if (order.status() != OrderStatus.CANCELLED && order.status() != OrderStatus.RETURNED) {
            throw new RuleViolation("payment.nothing-owed", "Chỉ hoàn tiền cho đơn đã hủy hoặc khách đã trả hàng.");
        }
        if (steps.offer(number).isEmpty()) {
            throw new RuleViolation(
                    "payment.not-by-gateway", "Đơn này không được trả qua cổng thanh toán. Hãy chuyển lại.");
        }
        send(open(number, reason, actor), actor);
    }

    /** The one that is under way already, or a new one. */
    private RefundView open(String number, String reason, Actor actor) {
        RefundOverview overview = refunds.overview(number, actor);
        Optional<RefundView> open = overview.refunds().stream()
                .filter(refund ->
                        refund.way() == RefundWay.GATEWAY && refund.state().isOpen())
                .findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        Money room = steps.room(number);
        Money amount = room.compareTo(overview.left()) < 0 ? room : overview.left();
        String key = "whole-" + overview.refunds().size();
        return refunds.ask(new AskRefund(number, amount, RefundKind.SURPLUS, RefundWay.GATEWAY, reason, key), actor);
    }

    /**
     * Tells the provider now of a refund that was agreed to; without this the timer does.
     *
     * @throws RuleViolation unless the provider has taken it
     */
    public void send(RefundView refund, Actor actor) {
        actor.requireActing(refund.sellerId(), Permission.MONEY, SellerRight.MONEY);
        if (refund.state() == RefundState.ASKED) {
            throw new RuleViolation(
                    "refund.waits", "Đã gửi yêu cầu. Số tiền này cần người thứ hai duyệt, duyệt xong chợ tự hoàn.");
        }
        Long id = steps.ofDecision(refund.id()).orElse(null);
        if (refund.state() != RefundState.APPROVED || id == null) {
            return;
        }
        String provider = steps.offer(refund.orderNumber())
                .map(offer -> offer.provider().label())
                .orElse("Cổng thanh toán");
        try {
            goOn(id, true).ifPresent(answer -> requireTaken(answer, provider));
        } catch (ProviderAway away) {
            LOG.log(Level.WARNING, "Refund {0} got no answer: {1}", refund.id(), away.getMessage());
            throw new RuleViolation(
                    "payment.refund-unknown",
                    provider + " chưa trả lời. Chợ tự hỏi lại đến khi có kết quả; tiền chỉ hoàn một lần.");
        }
    }

    private static void requireTaken(RefundAnswer answer, String provider) {
        switch (answer.state()) {
            case TAKEN -> {}
            case PENDING, UNKNOWN_THERE ->
                throw new RuleViolation(
                        "payment.refund-pending",
                        provider + " đang làm lệnh hoàn này. Chợ tự hỏi lại đến khi có kết quả.");
            case REFUSED ->
                throw new RuleViolation(
                        "payment.refund-refused",
                        provider + " không hoàn khoản này (mã " + answer.code() + "). Hãy chuyển khoản lại cho khách.");
        }
    }

    /**
     * The next step of a refund: it is told, or asked about; where the provider has never heard of it, told again as the
     * same one.
     *
     * @param isNow whether somebody waits for it
     * @return none when somebody else is at it, or when it has ended
     */
    Optional<RefundAnswer> goOn(long id, boolean isNow) throws ProviderAway {
        ProviderRefundStepService.Begun begun = steps.claim(id, isNow).orElse(null);
        if (begun == null) {
            return Optional.empty();
        }
        PaymentGateway gateway = gateways.of(begun.account().provider());
        RefundAnswer answer = begun.isNew()
                ? gateway.refund(begun.account().merchant(), begun.request())
                : gateway.askRefund(begun.account().merchant(), begun.request());
        if (answer.state() == RefundAnswer.State.UNKNOWN_THERE) {
            answer = gateway.refund(begun.account().merchant(), begun.request());
        }
        steps.answered(begun, answer);
        return Optional.of(answer);
    }
}
