package vn.chophien.web.order;

import java.util.List;
import java.util.stream.Collectors;
import vn.chophien.shared.Money;
import vn.chophien.web.language.Text;

/** Everything that one checkout placed, with its money. */
public record Purchase(String token, List<PaidOrder> orders) {

    public long paid() {
        return orders.stream().filter(PaidOrder::isPaid).count();
    }

    public long toTransfer() {
        return orders.stream().filter(PaidOrder::isByTransfer).count();
    }

    public boolean isWaiting() {
        return orders.stream().anyMatch(PaidOrder::isPayable);
    }

    public Money total() {
        return orders.stream().map(order -> order.payment().amount()).reduce(Money.ZERO, Money::plus);
    }

    public boolean hasGateways() {
        return orders.stream()
                .anyMatch(order -> order.isPayable() && !order.providers().isEmpty());
    }

    /** Changes whenever something that the page shows changes. */
    public String state() {
        return orders.stream()
                .map(order -> order.order().number() + "=" + order.order().status() + "/"
                        + order.payment().received().dong() + "/" + order.tries())
                .collect(Collectors.joining(" "));
    }

    /** What the page says aloud when it changes, in its reader's language. */
    public String spoken() {
        return orders.stream().map(PaidOrder::state).map(Text::say).collect(Collectors.joining(" "));
    }
}
