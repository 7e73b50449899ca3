package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/**
 * An active substance that must not be used.
 *
 * @param folded the name as {@link Folding#fold} gives it
 * @param since first day of the ban
 * @param until last day, null while it lasts
 * @param source the decision
 */
record BannedSubstance(
        String name,
        String folded,
        LocalDate since,
        @Nullable LocalDate until,
        String source) {

    /** Whether the words of the name stand in a text, on a day of the ban: {@code Captan 50WP}, not {@code Captanol}. */
    boolean forbids(String text, LocalDate day) {
        boolean lasts = !day.isBefore(since) && (until == null || !day.isAfter(until));
        return lasts && (" " + Folding.fold(text) + " ").contains(" " + folded + " ");
    }
}
