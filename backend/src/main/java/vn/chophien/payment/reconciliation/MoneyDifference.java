package vn.chophien.payment.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A difference as staff see it.
 *
 * @param dong by how much; below zero where something is missing
 * @param goneAt when a run found it no longer
 * @param lookedAt when somebody looked at it, and left a note
 */
public record MoneyDifference(
        long id,
        DifferenceKind kind,
        LocalDate day,
        long dong,
        @Nullable String account,
        @Nullable String orderNumber,
        @Nullable Long eventId,
        @Nullable Long statementId,
        String detail,
        Instant foundAt,
        @Nullable Instant goneAt,
        @Nullable Instant lookedAt,
        @Nullable String lookedBy,
        @Nullable String note) {

    public String amount() {
        if (dong == 0) {
            return "–"; // what cannot be read has no amount
        }
        return (dong < 0 ? "−" : "") + Money.ofDong(Math.abs(dong));
    }

    public boolean isOpen() {
        return goneAt == null && lookedAt == null;
    }
}
