package vn.chophien.payment.reconciliation;

import java.time.LocalDate;
import vn.chophien.shared.Money;

/**
 * One day, as messengers and as statements tell of it.
 *
 * @param told movements in, as messengers told of them
 * @param stated the same, as counted statements have them
 * @param accounts that messengers told of
 * @param uncovered of them, those without a statement for this day
 * @param statements that tell of this day, of whatever account
 */
public record ReconciledDay(
        LocalDate day,
        long told,
        Money toldMoney,
        long stated,
        Money statedMoney,
        long accounts,
        long uncovered,
        long statements) {

    public boolean hasNoStatement() {
        return statements == 0;
    }
}
