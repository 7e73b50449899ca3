package vn.chophien.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.payment.GatewayChoice;
import vn.chophien.payment.GatewayPaymentService;
import vn.chophien.payment.PaymentService;
import vn.chophien.payment.PaymentView;
import vn.chophien.shared.NotFound;

/** Puts orders and their money together for a page. */
@RequestScoped
class Purchases {

    @Inject
    OrderService orders;

    @Inject
    PaymentService payments;

    @Inject
    GatewayPaymentService gateways;

    Purchase find(String token) {
        List<OrderView> placed = orders.ofCheckout(token);
        List<String> numbers = placed.stream().map(OrderView::number).toList();
        Map<String, PaymentView> money = payments.ofOrders(numbers);
        Map<String, GatewayChoice> choices = gateways.choices(numbers);
        return new Purchase(
                token,
                placed.stream()
                        .map(order -> new PaidOrder(
                                order, payment(order, money), choices.getOrDefault(order.number(), GatewayChoice.NONE)))
                        .toList());
    }

    PaidOrder find(String token, String number) {
        return find(token).orders().stream()
                .filter(order -> order.order().number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("order", number));
    }

    private static PaymentView payment(OrderView order, Map<String, PaymentView> money) {
        PaymentView payment = money.get(order.number());
        if (payment == null) {
            throw new NotFound("payment", order.number());
        }
        return payment;
    }
}
