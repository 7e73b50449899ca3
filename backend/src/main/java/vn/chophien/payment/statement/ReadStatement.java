package vn.chophien.payment.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was read.
 *
 * @param account as its letterhead names it; null where it does not
 * @param from the first day that it tells of
 * @param to the last one
 * @param skipped rows below the head that are no movements: totals, second heads
 */
public record ReadStatement(
        @Nullable String account, LocalDate from, LocalDate to, List<StatementRow> rows, int skipped) {}
