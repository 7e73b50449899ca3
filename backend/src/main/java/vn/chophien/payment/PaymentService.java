package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.cooperative.SellerService;
import vn.chophien.order.OrderCancelled;
import vn.chophien.order.OrderDelivered;
import vn.chophien.order.OrderParcelArrived;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderPaysOnDelivery;
import vn.chophien.order.OrderPlaced;
import vn.chophien.order.OrderSentBack;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.money.MoneyBook;
import vn.chophien.payment.money.MoneyCause;
import vn.chophien.payment.money.MoneyKind;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;

/** What orders ask for. Follows their life inside the very transaction that moves them. */
@ApplicationScoped
@Transactional
public class PaymentService {

    @Inject
    PaymentRepository payments;

    @Inject
    OrderPayments orders;

    @Inject
    SellerService sellers;

    @Inject
    MoneyBook money;

    @Inject
    Clock clock;

    /** The money for one order; whoever may see the order may see it. */
    public PaymentView ofOrder(String orderNumber) {
        return payments.of(List.of(orderNumber)).stream()
                .findFirst()
                .map(Payment::view)
                .orElseThrow(() -> new NotFound("payment", orderNumber));
    }

    public Map<String, PaymentView> ofOrders(Collection<String> orderNumbers) {
        return orderNumbers.isEmpty()
                ? Map.of()
                : payments.of(orderNumbers).stream()
                        .map(Payment::view)
                        .collect(Collectors.toMap(PaymentView::orderNumber, Function.identity()));
    }

    void ask(@Observes OrderPlaced order) {
        BankAccount payTo = order.method() == PaymentMethod.TRANSFER
                ? sellers.payTo(order.sellerId()).orElseThrow()
                : null;
        payments.add(new Payment(order, payTo));
        money.placed(order.number(), order.sellerId(), order.total(), order.at());
    }

    void collectAtTheDoor(@Observes OrderPaysOnDelivery order) {
        payments.lock(order.number()).ifPresent(Payment::collectAtTheDoor);
    }

    void lapse(@Observes OrderCancelled order) {
        payments.lock(order.number()).ifPresent(Payment::lapse);
        follow(order.number(), MoneyKind.CLOSED, MoneyCause.SYSTEM);
    }

    void collect(@Observes OrderDelivered order) {
        payments.lock(order.number())
                .ifPresent(payment ->
                        payment.collect(orders.collected(order.number()).orElse(null), clock.instant()));
        follow(order.number(), MoneyKind.COLLECTED, MoneyCause.SYSTEM);
    }

    void collectPart(@Observes OrderParcelArrived parcel) {
        Money collected = orders.collected(parcel.number()).orElse(Money.ZERO);
        payments.lock(parcel.number()).ifPresent(payment -> payment.collectPart(collected));
        follow(parcel.number(), MoneyKind.COLLECTED, MoneyCause.SYSTEM);
    }

    /** What came for goods that were returned is owed to the buyer; money that went back is written down elsewhere. */
    void owe(@Observes OrderSentBack order) {
        if (order.status() == OrderStatus.RETURNED) {
            follow(order.number(), MoneyKind.CLOSED, order.actor().name());
        }
    }

    private void follow(String number, MoneyKind kind, String actor) {
        money.follow(number, MoneyCause.of(kind, actor, clock.instant()));
    }
}
