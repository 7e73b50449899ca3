package vn.chophien.inspection;

import java.time.Instant;
import java.time.LocalDate;
import vn.chophien.trace.seal.Hash;

/**
 * A draw as everybody may know it from its announcement on.
 *
 * @param lots how many may be drawn
 * @param visited how many of the drawn were visited
 */
public record DrawHead(
        long id,
        String title,
        LocalDate from,
        LocalDate to,
        int picks,
        int lots,
        int visited,
        Hash listHash,
        Instant announcedAt,
        LocalDate revealOn) {

    /** Whether everybody may see the list by that day: all visits made, or the day has come. */
    public boolean isOpenOn(LocalDate day) {
        return visited >= picks || !day.isBefore(revealOn);
    }
}
