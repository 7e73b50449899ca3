package vn.chophien.payment.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a run finds it.
 *
 * @param subject with its kind and day, by what it is known again
 */
record Found(
        DifferenceKind kind,
        LocalDate day,
        String subject,
        long dong,
        @Nullable String account,
        @Nullable String orderNumber,
        @Nullable Long eventId,
        @Nullable Long statementId,
        String detail) {

    static Found ofOrder(DifferenceKind kind, LocalDate day, String order, long dong, String detail) {
        return new Found(kind, day, order, dong, null, order, null, null, detail);
    }
}
