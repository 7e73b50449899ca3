package vn.chophien.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.SealMark;
import vn.chophien.shared.Times;

/**
 * One step in the life of a lot, as it was declared. A mistake is answered by a further step, never by a change.
 *
 * @param seal null as long as it waits for its place in the log
 */
public record LotRecord(
        long lotId,
        LotOperation operation,
        Instant occurredAt,
        Instant recordedAt,
        String place,
        String declaredBy,
        @Nullable String verifiedBy,
        @Nullable Long massGrams,
        @Nullable String note,
        @Nullable SealMark seal) {

    /** A step that is being written down. */
    public LotRecord(
            long lotId,
            LotOperation operation,
            Instant occurredAt,
            Instant recordedAt,
            String place,
            String declaredBy,
            @Nullable String verifiedBy,
            @Nullable Long massGrams,
            @Nullable String note) {
        this(lotId, operation, occurredAt, recordedAt, place, declaredBy, verifiedBy, massGrams, note, null);
    }

    /**
     * A step that the authority takes itself, so the one who declares it also answers for it.
     *
     * @param office the authority's name on that day, which stays in the book whatever it is called later
     */
    static LotRecord byAuthority(
            long lotId, LotOperation operation, Instant at, String office, String who, String note) {
        return new LotRecord(lotId, operation, at, at, office, who, who, null, note);
    }

    public LocalDate day() {
        return Times.dayOf(occurredAt);
    }

    /** Days between the step and our getting to know of it. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(day(), Times.dayOf(recordedAt)));
    }
}
