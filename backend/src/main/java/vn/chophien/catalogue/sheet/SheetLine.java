package vn.chophien.catalogue.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A line of an import as its seller sees it.
 *
 * @param number as whoever opens the file sees it
 * @param words what is wrong with it, or what changes
 * @param isKept whether it stayed when the sheet was taken back
 * @param productId where it led to
 */
public record SheetLine(
        int number,
        String name,
        @Nullable SheetVerdict verdict,
        @Nullable String words,
        boolean isDone,
        boolean isFailed,
        boolean isKept,
        @Nullable Long productId) {}
