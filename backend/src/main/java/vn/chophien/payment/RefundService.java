package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyKind;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;

/**
 * Money that shall go back to buyers: asked for, and agreed to by a second person when it is much.
 *
 * <p>Invariant: all refunds of an order that have not failed are together no more than what came for it.
 */
@ApplicationScoped
@Retried
@Transactional
public class RefundService {

    @Inject
    RefundStep step;

    @Inject
    RefundRepository refunds;

    @Inject
    ProviderRefundStepService gateways;

    @Inject
    MoneyBook money;

    @Inject
    Event<RefundEnded> ended;

    @Inject
    Clock clock;

    public RefundOverview overview(String number, Actor actor) {
        actor.requireSight(step.sellerOf(number), SellerRight.MONEY);
        return overview(number);
    }

    /** For whoever holds the link of the checkout. */
    public RefundOverview ofBuyer(String number, String accessToken) {
        step.requireToken(number, accessToken);
        return overview(number);
    }

    private RefundOverview overview(String number) {
        MoneyBook.Open open = money.open(number);
        return new RefundOverview(open.paid(), open.unpromised(), open.surplus(), step.limit(), refunds.of(number));
    }

    public List<RefundView> openOfSeller(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return refunds.openOf(sellerId);
    }

    /** What waits for a second person, oldest first. */
    public Slice<RefundView> waiting(Paging paging, Actor actor) {
        actor.requireStaff();
        return refunds.waiting(paging);
    }

    /**
     * Asks for money to go back. Up to the limit that is agreed to at once, above it a second person has to agree. May be
     * called inside a transaction of whoever decides about returned goods; nothing outside is spoken to.
     */
    public RefundView ask(AskRefund ask, Actor actor) {
        long sellerId = step.sellerOf(ask.orderNumber());
        actor.requireActing(sellerId, Permission.MONEY, SellerRight.MONEY);
        RefundStep.requireReason(ask.reason());
        OrderStatus status = step.lock(ask.orderNumber());
        Optional<RefundView> earlier = refunds.byKey(ask.orderNumber(), ask.key());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        MoneyBook.Open open = money.open(ask.orderNumber());
        requirePossible(ask, status, open);
        long before = refunds.promised(ask.orderNumber());
        if (!refunds.promise(ask.orderNumber(), ask.amount().dong(), open.paid().dong())) {
            throw tooMuch(open.unpromised());
        }
        RefundWay way = way(ask);
        refunds.add(ask, way, sellerId, actor, clock.instant());
        RefundView refund = refunds.byKey(ask.orderNumber(), ask.key()).orElseThrow();
        step.record(actor, "refund.ask", refund, ask.reason());
        if (before + ask.amount().dong() <= step.limit().dong()) {
            approve(refund, actor, null);
        }
        return refunds.find(refund.id()).orElseThrow();
    }

    private void requirePossible(AskRefund ask, OrderStatus status, MoneyBook.Open open) {
        if (!ask.amount().isPositive()) {
            throw InvalidInput.of("amount", "Hãy nhập số tiền lớn hơn 0.");
        }
        if (ask.amount().compareTo(open.unpromised()) > 0) {
            throw tooMuch(open.unpromised());
        }
        if (ask.kind() == RefundKind.GOODS && status == OrderStatus.AWAITING_PAYMENT) {
            throw new RuleViolation(
                    "refund.not-paid", "Đơn chưa được trả đủ. Hãy hủy đơn, hoặc chỉ hoàn phần khách trả thừa.");
        }
        if (ask.kind() == RefundKind.SURPLUS
                && ask.amount().dong() > open.surplus().dong() - surplusPromised(ask)) {
            throw InvalidInput.of("amount", "Khách không trả thừa nhiều như vậy. Hãy chọn hoàn tiền hàng.");
        }
    }

    private long surplusPromised(AskRefund ask) {
        return refunds.of(ask.orderNumber()).stream()
                .filter(refund -> refund.kind() == RefundKind.SURPLUS
                        && refund.state() != RefundState.REFUSED
                        && refund.state() != RefundState.FAILED)
                .mapToLong(refund -> refund.amount().dong())
                .sum();
    }

    private static InvalidInput tooMuch(Money left) {
        return InvalidInput.of(
                "amount",
                left.isPositive()
                        ? "Chỉ còn " + left + " có thể hoàn cho đơn này."
                        : "Đơn này không còn khoản nào để hoàn.");
    }

    private RefundWay way(AskRefund ask) {
        boolean isAtProvider = gateways.hasRoom(ask.orderNumber(), ask.amount());
        if (ask.way() == RefundWay.GATEWAY && !isAtProvider) {
            throw InvalidInput.of("way", "Số tiền này không còn ở cổng thanh toán. Hãy chọn chuyển khoản.");
        }
        return ask.way() != null ? ask.way() : isAtProvider ? RefundWay.GATEWAY : RefundWay.BANK;
    }

    /** The second person agrees, or does not. */
    public void decide(long refundId, boolean isAgreed, String reason, Actor actor) {
        RefundView refund = step.forSight(refundId, actor);
        if (refund.askedById() == actor.accountId()) {
            throw new RuleViolation(
                    "refund.same-person", "Bạn là người yêu cầu nên không tự duyệt được. Cần một người khác duyệt.");
        }
        if (refund.askedByStaff() && !actor.isStaff()) {
            throw new RuleViolation("refund.needs-staff", "Cán bộ yêu cầu thì một cán bộ khác phải duyệt.");
        }
        if (!isAgreed) {
            RefundStep.requireReason(reason);
        }
        if (refund.state() != RefundState.ASKED) {
            throw RefundStep.decided(refund);
        }
        if (isAgreed) {
            approve(refund, actor, reason.isBlank() ? null : reason);
        } else {
            if (!refunds.decide(refundId, RefundState.REFUSED, actor, reason, clock.instant())) {
                throw RefundStep.decided(refund);
            }
            refunds.takeBackPromise(refund.orderNumber(), refund.amount().dong());
            ended.fire(new RefundEnded(refundId, false, actor.name(), reason));
        }
        step.record(actor, isAgreed ? "refund.approve" : "refund.refuse", refund, reason.isBlank() ? null : reason);
    }

    private void approve(RefundView refund, Actor actor, @Nullable String decision) {
        if (!refunds.decide(refund.id(), RefundState.APPROVED, actor, decision, clock.instant())) {
            throw RefundStep.decided(refund);
        }
        if (refund.way() == RefundWay.GATEWAY) {
            gateways.plan(refund, clock.instant());
        }
        step.follow(refund, MoneyKind.REFUND_APPROVED, actor.name());
    }
}
