package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.payment.money.MoneyKind;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;

/** Money that the machine could not place. Staff look at it and decide, with a reason. */
@ApplicationScoped
@Retried
@Transactional
public class PaymentQueue {

    @Inject
    PaymentRepository payments;

    @Inject
    PaymentSettlement settlement;

    @Inject
    OrderPayments orders;

    @Inject
    MoneyBook money;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What waits, oldest first. */
    public Slice<PaymentEventView> waiting(Paging paging, Actor actor) {
        actor.requireStaff();
        Slice<PaymentEvent> queue = payments.queue(paging);
        return new Slice<>(queue.rows().stream().map(PaymentEvent::view).toList(), queue.total(), paging);
    }

    /** One message with its exact text, handled or not. */
    public PaymentEventFile file(long eventId, Actor actor) {
        actor.requireStaff();
        PaymentEvent event = payments.event(eventId).orElseThrow(() -> new NotFound("payment event", eventId));
        return new PaymentEventFile(event.view(), payments.raw(eventId));
    }

    /** Everything that was reported for one order. */
    public List<PaymentEventView> ofOrder(String orderNumber, Actor actor) {
        actor.requireStaff();
        return payments.ofOrder(orderNumber).stream().map(PaymentEvent::view).toList();
    }

    public void handle(HandlePayment command, Actor actor) {
        actor.require(Permission.MONEY);
        requireReason(command.reason());
        PaymentEvent event = payments.lockEvent(command.eventId())
                .orElseThrow(() -> new NotFound("payment event", command.eventId()));
        String before = event.orderNumber();
        String number = command.orderNumber() == null ? event.orderNumber() : command.orderNumber();
        String counted = event.isCounted() ? event.orderNumber() : null;
        if (counted != null && leaves(counted, command.how(), number)) {
            takeBack(counted, event.transfer().amount());
            counted = null;
        }
        event.handle(number, command.how().label() + ". " + command.reason(), actor.name(), clock.instant());
        event.handledAs(command.how());
        if (command.how() == HandlePayment.How.ACCEPT) {
            accept(event, number, counted != null, actor, command.reason());
        }
        follow(event, before, number, actor);
        audit.record(
                actor,
                "payment.handle",
                "payment_event",
                command.eventId(),
                String.valueOf(event.outcome()),
                command.how() + (number == null ? "" : " " + number),
                command.reason());
    }

    private void follow(PaymentEvent event, @Nullable String before, @Nullable String number, Actor actor) {
        MoneyCause cause = MoneyCause.ofEvent(MoneyKind.HANDLED, actor.name(), clock.instant(), event.id());
        money.followStray(event.id(), cause);
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(number))
                .flatMap(Optional::stream)
                .distinct()
                .filter(order -> orders.lock(order).isPresent())
                .forEach(order -> money.follow(order, cause));
    }

    /** Money that went to its sender again, or is for another order, no longer counts towards the one that it named. */
    private static boolean leaves(String counted, HandlePayment.How how, @Nullable String number) {
        return switch (how) {
            case SENT_BACK -> true;
            case ACCEPT -> !counted.equals(number);
            case NOTED -> false;
        };
    }

    private void takeBack(String number, Money amount) {
        if (orders.lock(number).isPresent()) {
            payments.lock(number).ifPresent(payment -> payment.takeBack(amount));
        }
    }

    private void accept(PaymentEvent event, @Nullable String number, boolean isCounted, Actor actor, String reason) {
        if (number == null) {
            throw InvalidInput.of("order", "Hãy nhập mã đơn hàng mà khoản tiền này trả cho.");
        }
        OrderStatus status =
                orders.lock(number).orElseThrow(() -> InvalidInput.of("order", "Không có đơn hàng nào mang mã này."));
        Payment payment = payments.lock(number).orElseThrow(() -> new NotFound("payment", number));
        if (status != OrderStatus.AWAITING_PAYMENT) {
            throw new RuleViolation(
                    "payment.order-not-waiting",
                    "Đơn " + number + " đang ở trạng thái “" + status.label()
                            + "”, không còn chờ tiền. Hãy trả lại tiền cho người mua.");
        }
        if (!isCounted) {
            payment.receive(event.transfer().amount());
        }
        settlement.settle(payment, number, actor.name(), reason);
    }

    private static void requireReason(String reason) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!reason.isBlank(), "reason", "Hãy ghi lý do.");
        wrong.require(reason.length() <= 200, "reason", "Lý do dài nhất 200 chữ.");
        wrong.throwIfAny();
    }
}
