package vn.chophien.oversight;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found and deserves a flag.
 *
 * @param subject what it is about, within its kind
 * @param facts what was found; while they stay the same, it is the same question
 * @param pair two photos that look alike; null for everything else
 */
record Finding(
        FlagKind kind,
        String subject,
        String facts,
        String sentence,
        Where where,
        @Nullable Pair pair) {

    Finding(FlagKind kind, String subject, String facts, String sentence, Where where) {
        this(kind, subject, facts, sentence, where, null);
    }

    /** Whose it is and where to look. */
    record Where(
            long sellerId,
            @Nullable Long siteId,
            @Nullable Long seasonId,
            @Nullable Long lotId,
            @Nullable Long productId) {

        static Where ofProduct(long sellerId, long productId) {
            return new Where(sellerId, null, null, null, productId);
        }

        static Where ofLot(long sellerId, long lotId) {
            return new Where(sellerId, null, null, lotId, null);
        }
    }

    /** By their hashes. */
    record Pair(String photo, String other) {}
}
