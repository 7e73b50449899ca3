package vn.chophien.buyer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request and its clocks.
 *
 * @param who the name of the account; for staff
 * @param answerBy the last day on which an answer is in time
 * @param doneBy the last day on which carrying it out is
 * @param source where these times stand
 */
public record DataRequestView(
        long id,
        long accountId,
        String who,
        DataRequestKind kind,
        String words,
        DataRequestStatus status,
        Instant askedAt,
        LocalDate answerBy,
        LocalDate doneBy,
        String source,
        @Nullable String reply,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt) {

    /** The next day that counts; null when nothing is owed any more. */
    public @Nullable LocalDate due() {
        return switch (status) {
            case OPEN -> answerBy;
            case ANSWERED -> doneBy;
            case DONE, REFUSED -> null;
        };
    }

    public boolean isOverdue(LocalDate today) {
        LocalDate due = due();
        return due != null && today.isAfter(due);
    }
}
