package vn.chophien.trace.seal;

import java.util.Optional;

/**
 * Something about a bundle that does not hold.
 *
 * @param kind which promise is broken
 * @param subject what it is about; empty for the log as a whole
 * @param seq place of the entry among those of its subject; empty where it is about no single one
 * @param detail what was found, for programs and experts: numbers and hashes
 */
public record Finding(Kind kind, String subject, Optional<Long> seq, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** The checkpoint is not signed by the key that the reader trusts. */
        SIGNATURE,
        /** An entry was changed, moved, or never was in the log. */
        INCLUSION,
        /** An entry belongs to a log of another name. */
        ORIGIN,
        /** Entries of a subject are missing, doubled or in another order. */
        GAP,
        /** The history of what something was made of is missing, or is another one than was sealed. */
        INPUT,
        /** More came out of a lot than went in. */
        QUANTITY,
        /** Something was harvested before the waiting time of a spray was over. */
        INTERVAL,
        /** A photo or paper is another one than was sealed, or is missing. */
        FILE,
        /** A receipt is not the one that was sealed, does not add up, or names a lot whose history is missing. */
        RECEIPT,
        /** The log no longer holds what it held before: it was rolled back or forked. */
        HISTORY
    }

    static Finding of(Kind kind, String subject, String detail) {
        return new Finding(kind, subject, Optional.empty(), detail);
    }

    static Finding of(Kind kind, Leaf leaf, String detail) {
        return new Finding(kind, leaf.subject(), Optional.of(leaf.seq()), detail);
    }
}
