package vn.chophien.payment;

import java.util.List;
import java.util.Map;
import vn.chophien.shared.Money;

/**
 * What can still go back of an order's money, and what already does.
 *
 * @param paid all that came
 * @param left what no refund takes yet
 * @param surplus of it, beyond the price; all of it once the order is off
 * @param limit above which a second person has to agree, for all refunds of the order together
 */
public record RefundOverview(Money paid, Money left, Money surplus, Money limit, List<RefundView> refunds) {

    /** Banks to choose from, by their numbers. */
    public List<Map.Entry<String, String>> banks() {
        return Banks.all();
    }

    /** The first refund that the buyer has to name an account for; it holds for all of them. */
    public boolean asksForAccount(RefundView refund) {
        return refunds.stream()
                .filter(one -> one.way() == RefundWay.BANK && one.state().isOpen())
                .findFirst()
                .filter(refund::equals)
                .isPresent();
    }

    public Money sentBack() {
        return refunds.stream()
                .filter(refund -> refund.sentAt() != null)
                .map(RefundView::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
