package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.shared.Times;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/** What buyer and seller are written of a step of an order. */
@ApplicationScoped
class OrderLetters {

    private static final int MOST_LINES = 20;

    @Inject
    TemplateBoardService templates;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** By mail; who left no address gets by SMS what they would miss otherwise: the way to their order, and its coming. */
    Optional<Message> toBuyer(OrderStep step) {
        OrderStep.Head order = step.order();
        Letter.Link link = step.status() == OrderStatus.AWAITING_PAYMENT
                ? new Letter.Link("Xem mã QR và trả tiền", baseUrl + "/thanh-toan/" + order.token())
                : new Letter.Link("Xem đơn hàng", baseUrl + "/don-hang/" + order.number() + "?ma=" + order.token());
        return fillForBuyer(step)
                .messageIfAny(
                        "order-step-" + step.eventId() + "-buyer",
                        topic(order),
                        ContactPoint.of(order.buyerEmail(), order.buyerPhone()),
                        facts(step, true),
                        link);
    }

    Optional<Message> toSeller(OrderStep step) {
        if (!step.isForPacking() && !step.isNoLongerForPacking()) {
            return Optional.empty();
        }
        FilledTemplate filled = step.isForPacking()
                ? templates.fill(OrderTemplates.FOR_PACKING).with(OrderTemplates.PAYMENT, payment(step))
                : templates.fill(OrderTemplates.NO_LONGER_FOR_PACKING).with(OrderTemplates.REASON, reason(step));
        return filled.with(Slot.ORDER, step.order().number())
                .messageIfAny(
                        "order-step-" + step.eventId() + "-seller",
                        topic(step.order()),
                        ContactPoint.of(step.seller().email(), step.seller().phone()),
                        facts(step, false),
                        new Letter.Link(
                                "Mở đơn hàng",
                                baseUrl + "/nha-ban/don-hang/" + step.order().number()));
    }

    private static String topic(OrderStep.Head order) {
        return "order-" + order.number();
    }

    private FilledTemplate fillForBuyer(OrderStep step) {
        OrderStep.Head order = step.order();
        FilledTemplate filled = templates
                .fill(template(step))
                .with(Slot.ORDER, order.number())
                .with(Slot.SELLER, step.seller().name())
                .with(Slot.TOTAL, order.total())
                .with(OrderTemplates.REASON, reason(step));
        return switch (step.status()) {
            case AWAITING_PAYMENT ->
                filled.with(OrderTemplates.PAY_BY, Times.moment(Objects.requireNonNull(order.payBy())));
            case PACKED -> filled.with(OrderTemplates.PARCEL, Objects.requireNonNullElse(step.note(), ""));
            case SHIPPED ->
                filled.with(OrderTemplates.CARRIER, carrier(order)).with(OrderTemplates.PART, notSent(step));
            case CANCELLED ->
                filled.with(
                        OrderTemplates.REFUND,
                        order.isPaid()
                                ? "Người bán phải trả lại tiền cho bạn. Trang đơn hàng ghi khi nào đã trả."
                                : "Bạn không phải trả gì.");
            case CONFIRMED, PAID, DELIVERED, RETURNED, REFUNDED -> filled;
        };
    }

    private static MessageTemplate template(OrderStep step) {
        return switch (step.status()) {
            case AWAITING_PAYMENT -> OrderTemplates.AWAITING_PAYMENT;
            case CONFIRMED -> OrderTemplates.CONFIRMED;
            case PAID -> OrderTemplates.PAID;
            case PACKED ->
                step.isPartSent()
                        ? OrderTemplates.PART_SENT
                        : step.order().delivery() == DeliveryMethod.PICKUP
                                ? OrderTemplates.READY_FOR_PICKUP
                                : OrderTemplates.PACKED;
            case SHIPPED -> step.isShort() ? OrderTemplates.SHIPPED_SHORT : OrderTemplates.SHIPPED;
            case DELIVERED -> step.note() == null ? OrderTemplates.DELIVERED : OrderTemplates.DELIVERED_BECAUSE;
            case CANCELLED -> OrderTemplates.CANCELLED;
            case RETURNED -> OrderTemplates.RETURNED;
            case REFUNDED -> OrderTemplates.REFUNDED;
        };
    }

    private static String carrier(OrderStep.Head order) {
        return Objects.requireNonNullElse(order.carrier(), "người giao")
                + (order.trackingNumber() == null ? "" : ", mã vận đơn " + order.trackingNumber());
    }

    private static String notSent(OrderStep step) {
        return step.note()
                + (step.order().payment() == PaymentMethod.COD
                        ? ". Bạn không phải trả tiền phần này."
                        : ". Người bán phải trả lại tiền phần này.");
    }

    private static String payment(OrderStep step) {
        return step.order().payment() == PaymentMethod.COD
                ? "Khách trả " + step.order().total() + " khi nhận hàng."
                : "Khách đã trả " + step.order().total() + ".";
    }

    /** Behind a sentence, before its full stop. */
    private static String reason(OrderStep step) {
        String note = step.note();
        return note == null ? "" : ": " + (note.endsWith(".") ? note.substring(0, note.length() - 1) : note);
    }

    private static List<Letter.Fact> facts(OrderStep step, boolean forBuyer) {
        List<Letter.Fact> facts = new ArrayList<>();
        if (forBuyer) {
            facts.add(new Letter.Fact(
                    "Người bán",
                    step.seller().name() + ", " + new Phone(step.seller().phone())));
        }
        step.lines().stream().limit(MOST_LINES).forEach(line -> facts.add(fact(line, step.isPacked())));
        if (step.lines().size() > MOST_LINES) {
            facts.add(new Letter.Fact("Và nữa", step.lines().size() - MOST_LINES + " món, xem ở trang đơn hàng"));
        }
        String pickup = step.wishes().pickup();
        if (pickup != null) {
            facts.add(new Letter.Fact("Nhận hàng", pickup));
        }
        facts.add(new Letter.Fact("Tổng tiền", step.order().total().toString()));
        return facts;
    }

    private static Letter.Fact fact(OrderLineView line, boolean isPacked) {
        String lots = line.lots().stream().map(PackedLot::lotNumber).collect(Collectors.joining(", "));
        return new Letter.Fact(
                line.quantity().toString(),
                line.name() + ", " + line.amount() + (isPacked && !lots.isEmpty() ? " (lô " + lots + ")" : ""));
    }
}
