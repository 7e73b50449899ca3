package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.lot.LotStock;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;

/** The way of a packed order to its buyer. Every step is the seller's to take, on the state that they looked at. */
@ApplicationScoped
@Retried
@Transactional
public class OrderFulfilment {

    @Inject
    OrderRepository orders;

    @Inject
    OrderParcelService parcels;

    @Inject
    OrderParcelRepository parcelRows;

    @Inject
    LotStock stock;

    @Inject
    Event<OrderDelivered> delivered;

    @Inject
    Event<OrderSentBack> sentBack;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Handed to somebody who brings it; not with a lot that was stopped since it was packed. */
    public void ship(String number, int version, String carrier, @Nullable String trackingNumber, Actor actor) {
        requireCarrier(carrier, trackingNumber);
        Order order = forMember(number, version, actor);
        stock.requireNoneStopped(orders.shares(order));
        parcels.sendRest(order, carrier, trackingNumber, actor);
        order.ship(carrier, trackingNumber, clock.instant());
        orders.record(order, actor.name(), carrier, clock.instant());
        audit.recordHelp(
                actor, "order.step", "order", order.number(), order.status().label());
    }

    /** The buyer has it, brought or fetched. */
    public void delivered(String number, int version, Actor actor) {
        Order order = forMember(number, version, actor);
        if (order.status() == OrderStatus.PACKED) { // fetched: nobody had shipped it before
            stock.requireNoneStopped(orders.shares(order));
        }
        order.deliver(clock.instant());
        parcelRows.allArrived(order.id(), clock.instant());
        orders.record(order, actor.name(), null, clock.instant());
        audit.recordHelp(
                actor, "order.step", "order", order.number(), order.status().label());
        delivered.fire(new OrderDelivered(number, order.sellerId(), order.paymentMethod()));
    }

    /** It came back. Its goods do not go into the stock again by themselves: somebody has to look at them first. */
    public void returned(String number, int version, String reason, Actor actor) {
        close(number, version, OrderStatus.RETURNED, reason, actor);
    }

    /** The seller has sent the money back, outside this market. */
    public void refunded(String number, int version, String reason, Actor actor) {
        close(number, version, OrderStatus.REFUNDED, reason, actor);
    }

    static void requireCarrier(String carrier, @Nullable String trackingNumber) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!carrier.isBlank(), "carrier", "Hãy nhập tên bên vận chuyển hoặc người giao.");
        wrong.require(carrier.length() <= 80, "carrier", "Tên bên vận chuyển dài nhất 80 chữ.");
        wrong.require(
                trackingNumber == null || trackingNumber.length() <= 60, "tracking", "Mã vận đơn dài nhất 60 chữ.");
        wrong.throwIfAny();
    }

    private void close(String number, int version, OrderStatus closed, String reason, Actor actor) {
        OrderCancellation.requireReason(reason);
        SellerRight right = closed == OrderStatus.REFUNDED ? SellerRight.MONEY : SellerRight.ORDERS;
        Order order = forMember(number, version, right, actor);
        order.close(closed, reason, clock.instant());
        orders.record(order, actor.name(), reason, clock.instant());
        audit.recordHelp(
                actor, "order.step", "order", order.number(), order.status().label());
        sentBack.fire(new OrderSentBack(number, order.sellerId(), closed, reason, actor));
    }

    private Order forMember(String number, int version, Actor actor) {
        return forMember(number, version, SellerRight.ORDERS, actor);
    }

    private Order forMember(String number, int version, SellerRight right, Actor actor) {
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), right);
        order.requireVersion(version);
        return order;
    }
}
