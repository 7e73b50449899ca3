package vn.chophien.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A takedown order.
 *
 * @param whole everything that the seller offers, also what comes later
 * @param number as the authority's register has it
 * @param dueAt until when it must be carried out
 * @param source where that time stands
 * @param listings how many it names; for a whole seller, how many there were
 * @param appealed whether the seller waits for an answer to an appeal
 */
public record TakedownView(
        long id,
        long sellerId,
        String sellerName,
        boolean whole,
        String number,
        LocalDate issuedOn,
        String authority,
        String reason,
        Instant receivedAt,
        Instant dueAt,
        String source,
        String recordedBy,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        @Nullable String liftReason,
        long listings,
        boolean appealed) {

    public TakedownState state() {
        if (liftedAt != null) {
            return TakedownState.LIFTED;
        }
        return doneAt == null ? TakedownState.WAITING : TakedownState.DONE;
    }

    /** Not carried out though its time is over, or carried out after it. One that was lifted before owes nothing. */
    public boolean isLate(Instant now) {
        Instant end = doneAt != null ? doneAt : liftedAt;
        return (end == null ? now : end).isAfter(dueAt);
    }

    /** What it is about, in a few words. */
    public String about() {
        return whole ? "Mọi sản phẩm đang bán" : listings + " sản phẩm";
    }

    public String title() {
        return "Yêu cầu số " + number;
    }
}
