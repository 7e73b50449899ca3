package vn.chophien.lot.label;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a scratch code told.
 *
 * @param right whether it belongs to the pack
 * @param first whether nobody had typed it before
 * @param firstAt when it was typed first; null for a wrong one
 * @param firstIn the province that was named then, if any
 */
public record ScratchResult(
        boolean right,
        boolean first,
        @Nullable Instant firstAt,
        @Nullable String firstIn) {

    static ScratchResult wrong() {
        return new ScratchResult(false, false, null, null);
    }

    static ScratchResult right(boolean first, UnitView unit) {
        return new ScratchResult(true, first, unit.firstCheckedAt(), unit.firstCheckedIn());
    }
}
