package vn.chophien.payment.money;

import java.util.Map;
import vn.chophien.shared.Money;

/**
 * Sums of the whole book that have to be zero, and how it stands.
 *
 * @param unbalanced postings that do not sum to zero
 * @param wrongSigned balances that can only be wrong: claims below nothing, debts above
 * @param unwritten orders that are not in the book yet
 * @param overpromised orders of which more is promised to the buyer than came
 * @param corrected how often the book had to be brought up to what happened, in the last thirty days
 */
public record MoneyHealth(
        Map<MoneyAccount, Money> standing,
        Money sum,
        long unbalanced,
        long wrongSigned,
        long unwritten,
        long overpromised,
        long corrected) {

    public boolean isSound() {
        return sum.dong() == 0 && unbalanced == 0 && wrongSigned == 0 && overpromised == 0;
    }
}
