package vn.chophien.lot.label;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.label.LabelSheet;

/**
 * One printing of labels.
 *
 * @param labels how many
 * @param reprintOf the job that was printed again
 * @param firstLabel where in that job it began, from 1
 * @param firstSerial of its range, as the labels were drawn; null without serials
 * @param lastSerial of its range
 */
public record LabelJobView(
        long id,
        long lotId,
        LabelKind kind,
        LabelSheet sheet,
        boolean crate,
        int labels,
        @Nullable Long reprintOf,
        int firstLabel,
        @Nullable String reason,
        String printedBy,
        Instant createdAt,
        @Nullable String firstSerial,
        @Nullable String lastSerial) {

    /** How long its files can be fetched, for a download that broke off. Later it is a reprint. */
    static final Duration OPEN = Duration.ofMinutes(30);

    public boolean isOpen(Instant now) {
        return now.isBefore(openUntil());
    }

    public Instant openUntil() {
        return createdAt.plus(OPEN);
    }

    /** The job whose serials these labels carry. */
    long origin() {
        return reprintOf == null ? id : reprintOf;
    }
}
