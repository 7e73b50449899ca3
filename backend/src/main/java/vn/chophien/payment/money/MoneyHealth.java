package vn.chophien.payment.money;

import java.math.BigDecimal;
import java.util.Map;
import vn.chophien.shared.Money;

/**
 * Sums of the whole book that have to be zero, and how it stands. Messages may tell of absurd amounts, so that the sum of
 * all sellers' money need not fit where one order's does.
 *
 * @param unbalanced postings that do not sum to zero
 * @param wrongSigned balances that can only be wrong: claims below nothing, debts above
 * @param unwritten orders that are not in the book yet
 * @param overpromised orders of which more is promised to the buyer than came
 * @param corrected how often the book had to be brought up to what happened, in the last thirty days
 */
public record MoneyHealth(
        Map<MoneyAccount, BigDecimal> standing,
        BigDecimal sum,
        long unbalanced,
        long wrongSigned,
        long unwritten,
        long overpromised,
        long corrected) {

    /** A debt reads as what is owed. */
    public String text(MoneyAccount account) {
        BigDecimal dong = standing.getOrDefault(account, BigDecimal.ZERO);
        boolean isDebt = account == MoneyAccount.SALES
                || account == MoneyAccount.REFUND_OWED
                || account == MoneyAccount.UNMATCHED;
        return text(isDebt ? dong.negate() : dong);
    }

    public String sumText() {
        return text(sum);
    }

    private static String text(BigDecimal dong) {
        boolean isUsual = dong.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
        return isUsual ? Money.ofDong(dong.longValue()).toString() : dong.toPlainString() + "\u00A0₫";
    }

    public boolean isSound() {
        return sum.signum() == 0 && unbalanced == 0 && wrongSigned == 0 && overpromised == 0;
    }
}
