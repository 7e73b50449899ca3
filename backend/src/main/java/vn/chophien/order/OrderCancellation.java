package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.lot.LotStock;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Calling an order off, by its buyer, its seller or the clock. Its stock is free again in the same transaction. */
@ApplicationScoped
@Retried
@Transactional
public class OrderCancellation {

    static final String BUYER_CHANGED_MIND = "Người mua hủy đơn";
    static final String NOT_PAID_IN_TIME = "Quá hạn thanh toán";
    private static final int MOST_AT_ONCE = 100;

    @Inject
    OrderRepository orders;

    @Inject
    LotStock stock;

    @Inject
    OrderParcelRepository parcels;

    @Inject
    OrderVouchers vouchers;

    @Inject
    OrderPickupRepository pickups;

    @Inject
    Event<OrderCancelled> cancelled;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** By the buyer, as long as nothing is paid and nothing packed. */
    public void byBuyer(String number, String accessToken) {
        Order order = orders.lock(number);
        if (orders.accessToken(order).filter(accessToken::equals).isEmpty()) {
            throw new NotFound("order", number);
        }
        if (!order.status().isCancellableByBuyer()) {
            throw new RuleViolation(
                    "order.too-late-to-cancel",
                    "Đơn đang ở trạng thái “" + order.status().label() + "”, không hủy ngay được.");
        }
        cancel(order, BUYER_CHANGED_MIND, order.facts().buyerName());
    }

    /** By the seller, as long as it has not left, with a reason that the buyer reads. */
    public void bySeller(String number, int version, String reason, Actor actor) {
        requireReason(reason);
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        order.requireVersion(version);
        cancel(order, reason, actor.name());
        audit.recordHelp(actor, "order.step", "order", number, order.status().label());
    }

    /** A paid order whose buyer asked for it, by the seller or by the clock; both have looked at the wish before. */
    void granted(String number, String reason, String actor) {
        cancel(orders.lock(number), reason, actor);
    }

    /** Orders whose time to pay is over. A list to work through one by one, so that one failure keeps back one order. */
    public List<String> overdue() {
        return orders.overdue(clock.instant(), MOST_AT_ONCE);
    }

    /** Cancels an order that nobody paid in time; does nothing when it was paid, or cancelled by another node, meanwhile. */
    public void lapse(String number) {
        Order order = orders.lock(number);
        if (order.isOverdue(clock.instant())) {
            cancel(order, NOT_PAID_IN_TIME, "Hệ thống");
        }
    }

    private void cancel(Order order, String reason, String actor) {
        if (order.status() == OrderStatus.PACKED && parcels.any(order.id())) {
            throw new RuleViolation(
                    "order.partly-sent", "Một phần của đơn đã gửi đi. Hãy hủy phần chưa gửi ở trang gửi nhiều kiện.");
        }
        order.close(OrderStatus.CANCELLED, reason, clock.instant());
        orders.record(order, actor, reason, clock.instant());
        cancelled.fire(new OrderCancelled(order.number(), order.sellerId(), reason));
        vouchers.giveBack(order);
        pickups.giveBack(order);
        stock.release(orders.shares(order));
    }

    static void requireReason(String reason) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reason.isBlank(), "reason", "Hãy ghi lý do, người mua sẽ đọc được.");
        wrong.require(reason.length() <= 300, "reason", "Lý do dài nhất 300 chữ.");
        wrong.throwIfAny();
    }
}
