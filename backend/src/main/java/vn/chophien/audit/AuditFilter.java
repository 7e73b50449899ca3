package vn.chophien.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the log; empty texts and days that are null ask for all.
 *
 * @param who part of a name
 * @param action the deed's code
 * @param objectKey which one, whole
 * @param from the first day
 * @param to the last day
 */
public record AuditFilter(
        String who,
        String action,
        String objectType,
        String objectKey,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter("", "", "", "", null, null);
}
