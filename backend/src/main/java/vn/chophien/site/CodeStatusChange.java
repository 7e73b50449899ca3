package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a code: from this day on it has this status.
 *
 * @param sparesOlder whether lots that were harvested before stay for sale, though the code is stopped
 */
public record CodeStatusChange(
        CodeStatus status,
        LocalDate since,
        @Nullable String reason,
        @Nullable String documentNo,
        boolean sparesOlder) {

    public CodeStatusChange(CodeStatus status, LocalDate since, @Nullable String reason, @Nullable String documentNo) {
        this(status, since, reason, documentNo, false);
    }
}
