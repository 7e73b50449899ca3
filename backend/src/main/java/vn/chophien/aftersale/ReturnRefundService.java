package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.order.OrderFulfilment;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.payment.AskRefund;
import vn.chophien.payment.RefundEnded;
import vn.chophien.payment.RefundKind;
import vn.chophien.payment.RefundOverview;
import vn.chophien.payment.RefundService;
import vn.chophien.payment.RefundView;
import vn.chophien.shared.Money;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** The money of a return goes back as a refund of its order, under the same rules as every other; the return follows it. */
@ApplicationScoped
@Retried
@Transactional
public class ReturnRefundService {

    @Inject
    ReturnService returns;

    @Inject
    ReturnRepository repository;

    @Inject
    OrderService orders;

    @Inject
    OrderFulfilment fulfilment;

    @Inject
    RefundService refunds;

    /**
     * Asks for the refund, once. A return of everything takes the order back too.
     *
     * @return none when the whole order was refunded already: then the return is over
     */
    public Optional<RefundView> refund(long returnId, Actor actor) {
        ReturnView asked = returns.find(returnId, actor);
        actor.requireMemberOf(asked.sellerId(), SellerRight.MONEY);
        repository.lockOrder(asked.orderId());
        ReturnView found = returns.find(returnId, actor);
        Optional<RefundView> earlier = earlier(found, actor);
        if (found.state() == ReturnState.REFUNDING || found.state() == ReturnState.REFUNDED) {
            return earlier;
        }
        if (!found.state().canBecome(ReturnState.REFUNDING)) {
            throw new RuleViolation(
                    "return.not-in-this-state",
                    "Việc trả hàng đang ở bước “" + found.state().vietnamese() + "”, chưa hoàn tiền được.");
        }
        return ask(found, actor);
    }

    private Optional<RefundView> earlier(ReturnView found, Actor actor) {
        return repository
                .refundOf(found.id())
                .flatMap(id -> refunds.overview(found.orderNumber(), actor).refunds().stream()
                        .filter(refund -> refund.id() == id)
                        .findFirst());
    }

    private Optional<RefundView> ask(ReturnView found, Actor actor) {
        takeBack(found, actor);
        RefundOverview overview = refunds.overview(found.orderNumber(), actor);
        if (!overview.left().isPositive()) {
            returns.money(found.id(), ReturnState.REFUNDED, "Đã hoàn cùng đơn hàng", actor.name());
            return Optional.empty();
        }
        Money amount = found.amount().compareTo(overview.left()) < 0 ? found.amount() : overview.left();
        RefundView refund = refunds.ask(
                new AskRefund(
                        found.orderNumber(),
                        amount,
                        RefundKind.GOODS,
                        null,
                        "Khách trả hàng: " + found.reason().vietnamese(),
                        "return-" + found.id() + "-" + found.steps().size()),
                actor);
        repository.refundedBy(found.id(), refund.id());
        returns.money(found.id(), ReturnState.REFUNDING, null, actor.name());
        return Optional.of(refund);
    }

    /** An order stays delivered while its buyer keeps a part of it, or the seller the delivery fee. */
    private void takeBack(ReturnView found, Actor actor) {
        OrderView order = orders.details(found.orderNumber(), actor);
        if (found.whole() && found.amount().equals(order.facts().total()) && order.status() == OrderStatus.DELIVERED) {
            fulfilment.returned(
                    order.number(), order.facts().version(), found.reason().vietnamese(), actor);
        }
    }

    void follow(@Observes RefundEnded refund) {
        repository
                .byRefund(refund.refundId())
                .ifPresent(id -> returns.money(
                        id,
                        refund.isSent() ? ReturnState.REFUNDED : ReturnState.TO_REFUND,
                        refund.note(),
                        refund.by()));
    }
}
