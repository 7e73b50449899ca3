package vn.chophien.catalogue.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as its seller sees it.
 *
 * @param notice what was done to read the file; null where nothing was
 * @param head the cells of the head
 * @param columns what each of them holds; null for a column that is left out
 * @param lines how many lines there are of each kind; none before the columns are agreed on
 * @param done how many lines are worked through
 * @param failed how many of them could not be taken after all
 * @param waiting how many are still to come
 */
public record SheetImport(
        long id,
        long sellerId,
        @Nullable String notice,
        List<String> head,
        List<@Nullable SheetField> columns,
        SheetStatus status,
        boolean sends,
        long accountId,
        String createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant undoneAt,
        Map<SheetVerdict, Integer> lines,
        int total,
        int done,
        int failed,
        int waiting) {

    public int count(SheetVerdict verdict) {
        return lines.getOrDefault(verdict, 0);
    }

    /** Whether there is anything to work through. */
    public boolean hasNews() {
        return count(SheetVerdict.NEW) + count(SheetVerdict.CHANGED) > 0;
    }

    /** In hundredths, for a bar. */
    public int progress() {
        int all = done + failed + waiting;
        return all == 0 ? 100 : (done + failed) * 100 / all;
    }
}
