package vn.chophien.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.Erasable;
import vn.chophien.shared.Times;

/**
 * One line of a farm diary. Lines are only ever added: a mistake stays, and a later line points back to it
 * ({@code correctsId}) and says why.
 *
 * @param occurredAt when the work was done, as declared
 * @param capturedAt when it was written down, by the clock of the phone
 * @param receivedAt when we got it
 * @param performer a role or a group, never the name of a household's member
 */
public record DiaryEntryView(
        long id,
        long seasonId,
        DiaryKind kind,
        Instant occurredAt,
        Instant capturedAt,
        Instant receivedAt,
        String performer,
        @Nullable String material,
        @Nullable String activeIngredient,
        @Nullable String target,
        @Nullable String amount,
        @Nullable Integer phiDays,
        @Nullable Long harvestGrams,
        @Nullable String note,
        String enteredBy,
        @Nullable Long correctsId,
        @Nullable String correctionReason,
        DiaryDetails details) {

    /** A line without details, as they were before there were any. */
    public DiaryEntryView(
            long id,
            long seasonId,
            DiaryKind kind,
            Instant occurredAt,
            Instant capturedAt,
            Instant receivedAt,
            String performer,
            @Nullable String material,
            @Nullable String activeIngredient,
            @Nullable String target,
            @Nullable String amount,
            @Nullable Integer phiDays,
            @Nullable Long harvestGrams,
            @Nullable String note,
            String enteredBy,
            @Nullable Long correctsId,
            @Nullable String correctionReason) {
        this(
                id,
                seasonId,
                kind,
                occurredAt,
                capturedAt,
                receivedAt,
                performer,
                material,
                activeIngredient,
                target,
                amount,
                phiDays,
                harvestGrams,
                note,
                enteredBy,
                correctsId,
                correctionReason,
                DiaryDetails.NONE);
    }

    /** Whether the name of who typed it in was taken away on that person's request. */
    public boolean isWriterErased() {
        return enteredBy.equals(Erasable.ERASED);
    }

    /** The percentage of what stood then that was lost or thinned out; zero where the line says nothing of it. */
    public int lossPercent() {
        String said = details.fields().get(DiaryField.LOSS);
        return said == null || !said.matches("\\d{1,3}%") ? 0 : Math.min(100, Integer.parseInt(said.replace("%", "")));
    }

    public LocalDate day() {
        return Times.dayOf(occurredAt);
    }

    /** Days between the work and our getting to know of it. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(day(), Times.dayOf(receivedAt)));
    }

    public DiaryClock clock() {
        return DiaryClock.of(occurredAt, capturedAt, receivedAt, details.clockSkew());
    }
}
