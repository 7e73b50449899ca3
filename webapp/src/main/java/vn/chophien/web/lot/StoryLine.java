package vn.chophien.web.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.SealMark;

/**
 * One line of a lot's story, from the farm diary or from the lot's own book.
 *
 * @param order where it stands among the others: a correction stands right after what it corrects
 * @param what in a few words
 * @param how the particulars; empty when there are none
 * @param doneBy who did it, where somebody else says so; null where it is the same
 * @param declaredBy who says so; null when the name was erased
 * @param verifiedBy who else answers for it; null when nobody does
 * @param daysLate days until we heard of it; 0 when we heard at once
 * @param corrected whether a later line takes its place
 * @param correction why this line takes the place of an earlier one; null when it does not
 * @param photos hashes of its pictures
 * @param seal its place in the sealed log; null as long as it waits
 */
public record StoryLine(
        Instant order,
        LocalDate day,
        String what,
        List<Particular> how,
        @Nullable String doneBy,
        @Nullable String declaredBy,
        @Nullable String verifiedBy,
        long daysLate,
        boolean corrected,
        @Nullable String correction,
        @Nullable SealMark seal,
        List<String> photos) {}
