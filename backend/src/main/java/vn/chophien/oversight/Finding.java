package vn.chophien.oversight;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found and deserves a flag.
 *
 * @param subject what it is about, within its kind
 * @param facts what was found; while they stay the same, it is the same question
 */
record Finding(FlagKind kind, String subject, String facts, String sentence, Where where) {

    /** Whose it is and where to look. */
    record Where(
            long sellerId,
            @Nullable Long siteId,
            @Nullable Long seasonId,
            @Nullable Long lotId) {}
}
