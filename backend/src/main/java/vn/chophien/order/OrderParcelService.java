package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.SellerService;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStock;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/**
 * A packed order that does not fit into one parcel, or of which a part goes ahead. It is on its way when all of it is, and
 * delivered when all parcels are. What cannot be sent after all is called off by itself; its money goes back by the
 * ordinary refund. Where the buyer pays at the door, each parcel says what is collected for it.
 */
@ApplicationScoped
@Retried
@Transactional
public class OrderParcelService {

    @Inject
    OrderRepository orders;

    @Inject
    OrderReadRepository reads;

    @Inject
    OrderParcelRepository parcels;

    @Inject
    ReceiptRepository receipts;

    @Inject
    SellerService sellers;

    @Inject
    LotStock stock;

    @Inject
    AuditLog audit;

    @Inject
    Event<OrderDelivered> delivered;

    @Inject
    Event<OrderParcelArrived> arrived;

    @Inject
    Clock clock;

    /** For the members of its seller and for staff. */
    public PartShipment parts(String number, Actor actor) {
        Order order = orders.find(number).orElseThrow(() -> new NotFound("order", number));
        actor.requireSight(order.sellerId(), SellerRight.SEE_ORDERS);
        return parts(order);
    }

    /** Hands one parcel over. With the last of the goods in it the whole order is on its way. */
    public void send(SendParcel command, Actor actor) {
        OrderFulfilment.requireCarrier(command.carrier(), command.trackingNumber());
        Order order = orders.lock(command.number());
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        if (parcels.has(order.id(), command.key())) {
            return;
        }
        order.requireVersion(command.version());
        requirePartible(order);
        stock.requireNoneStopped(orders.shares(order));
        PartShipment before = parts(order);
        require(before, command.parts());
        add(order, before, command.key(), command.carrier(), command.trackingNumber(), command.parts(), actor);
        if (parts(order).left().isEmpty()) {
            order.ship(command.carrier(), command.trackingNumber(), clock.instant());
            orders.record(order, actor.name(), command.carrier(), clock.instant());
        } else {
            orders.record(order, actor.name(), words(before, command), clock.instant());
        }
    }

    /** What is left of an order that went out in parts goes as one last parcel; nothing for one that goes whole. */
    void sendRest(Order order, String carrier, @Nullable String trackingNumber, Actor actor) {
        PartShipment before = parts(order);
        if (before.isBegun()) {
            List<SendParcel.Part> rest = before.left().stream()
                    .map(left -> new SendParcel.Part(
                            left.lineId(), left.lotId(), left.quantity().steps()))
                    .toList();
            add(order, before, "rest", carrier, trackingNumber, rest, actor);
        }
    }

    /** One parcel has come. The order is delivered with the last of them. */
    public void arrived(String number, long parcelId, Actor actor) {
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        parcels.arrived(order.id(), parcelId, clock.instant());
        if (order.paymentMethod() == PaymentMethod.COD) {
            arrived.fire(new OrderParcelArrived(number));
        }
        deliverIfAllCame(order, actor);
    }

    /** What has not left will not leave: its stock is free again, and the order is on its way with what was sent. */
    public void callOffRest(String number, int version, String reason, Actor actor) {
        OrderCancellation.requireReason(reason);
        Order order = orders.lock(number);
        actor.requireMemberOf(order.sellerId(), SellerRight.ORDERS);
        order.requireVersion(version);
        requirePartible(order);
        PartShipment before = parts(order);
        if (!before.isBegun()) {
            throw new RuleViolation("order.nothing-sent", "Chưa gửi kiện nào. Hãy hủy cả đơn.");
        }
        if (before.left().isEmpty()) {
            throw new RuleViolation("order.all-sent", "Mọi món đã gửi đi, không còn gì để hủy.");
        }
        Map<Long, Long> shorts = new TreeMap<>();
        before.left().forEach(left -> {
            parcels.takeBack(left);
            shorts.merge(left.lineId(), left.quantity().steps(), Long::sum);
        });
        shorts.forEach((line, steps) -> parcels.fallShort(line, steps, reason, clock.instant()));
        ParcelView last = before.parcels().get(before.parcels().size() - 1);
        order.ship(last.carrier(), last.trackingNumber(), clock.instant());
        orders.record(order, actor.name(), cut("Phần còn lại không gửi được: " + reason), clock.instant());
        audit.record(actor, "order.call-off-rest", "order", number, null, shorts.toString(), reason);
        receipts.add(order.id(), clock.instant(), receipt(order));
        deliverIfAllCame(order, actor);
        stock.release(before.left().stream()
                .map(left -> new LotShare(left.lotId(), left.quantity().steps()))
                .toList());
    }

    /** What is sent is all that the buyer gets and pays: the receipt from when all of it was packed no longer counts. */
    private String receipt(Order order) {
        String seller = sellers.seller(order.sellerId()).name();
        return ReceiptText.ofSent(
                order.facts(),
                seller,
                reads.lines(List.of(order.id())).getOrDefault(order.id(), List.of()),
                parcels.shorts(List.of(order.id())).getOrDefault(order.id(), List.of()),
                clock.instant());
    }

    private void deliverIfAllCame(Order order, Actor actor) {
        if (order.status() == OrderStatus.SHIPPED && parts(order).isAllDelivered()) {
            order.deliver(clock.instant());
            orders.record(order, actor.name(), null, clock.instant());
            delivered.fire(new OrderDelivered(order.number(), order.sellerId(), order.paymentMethod()));
        }
    }

    private void add(
            Order order,
            PartShipment before,
            String key,
            String carrier,
            @Nullable String trackingNumber,
            List<SendParcel.Part> parts,
            Actor actor) {
        int position = before.parcels().size() + 1;
        Money collect = order.paymentMethod() == PaymentMethod.COD ? toCollect(order, before, parts) : null;
        parcels.add(order.id(), position, key, carrier, trackingNumber, collect, parts, clock.instant());
        audit.record(actor, "order.parcel", "order", order.number(), null, "kiện " + position + ": " + carrier, null);
    }

    private static void requirePartible(Order order) {
        if (order.status() != OrderStatus.PACKED) {
            throw new RuleViolation(
                    "order.not-packed",
                    "Đơn đang ở trạng thái “" + order.status().label() + "”, không gửi từng phần được.");
        }
        if (order.facts().deliveryMethod() == DeliveryMethod.PICKUP) {
            throw new RuleViolation("order.is-picked-up", "Khách đến nhận đơn này, không cần gửi đi.");
        }
    }

    private Money toCollect(Order order, PartShipment before, List<SendParcel.Part> parts) {
        List<OrderLineView> lines = reads.lines(List.of(order.id())).getOrDefault(order.id(), List.of());
        OrderFacts facts = order.facts();
        return before.toCollect(
                lines, facts.deliveryFee().minus(facts.discount().delivery()), parts);
    }

    private static void require(PartShipment before, List<SendParcel.Part> parts) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!parts.isEmpty(), "parts", "Hãy ghi số lượng của ít nhất một món trong kiện này.");
        for (SendParcel.Part part : parts) {
            long left = before.left().stream()
                    .filter(each -> each.lineId() == part.lineId() && each.lotId() == part.lotId())
                    .mapToLong(each -> each.quantity().steps())
                    .sum();
            wrong.require(part.steps() > 0 && part.steps() <= left, field(part), "Nhiều hơn phần chưa gửi.");
        }
        wrong.require(
                parts.stream().map(OrderParcelService::field).distinct().count() == parts.size(),
                "parts",
                "Mỗi lô chỉ ghi một lần.");
        wrong.throwIfAny();
    }

    static String field(SendParcel.Part part) {
        return "part-" + part.lineId() + "-" + part.lotId();
    }

    private static String words(PartShipment before, SendParcel command) {
        return cut("Kiện " + (before.parcels().size() + 1) + " đã giao cho " + command.carrier()
                + (command.trackingNumber() == null ? "" : ", mã vận đơn " + command.trackingNumber()));
    }

    private static String cut(String note) {
        return note.length() <= 300 ? note : note.substring(0, 299) + "…";
    }

    private PartShipment parts(Order order) {
        List<Long> id = List.of(order.id());
        return PartShipment.of(
                reads.lines(id).getOrDefault(order.id(), List.of()),
                parcels.of(id).getOrDefault(order.id(), List.of()),
                parcels.shorts(id).getOrDefault(order.id(), List.of()));
    }
}
