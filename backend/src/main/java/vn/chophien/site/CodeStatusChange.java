package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step in the history of a code: from this day on it has this status. */
public record CodeStatusChange(
        CodeStatus status,
        LocalDate since,
        @Nullable String reason,
        @Nullable String documentNo) {}
