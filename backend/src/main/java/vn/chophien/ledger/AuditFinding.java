package vn.chophien.ledger;

/**
 * Something in the log or in the rows under it that is not as it was sealed.
 *
 * @param sourceKind what kind of row; empty where it is about the log itself
 * @param subject what the row is about, such as {@code lot/<token>}; empty where that is not known
 * @param detail which members differ, or which sizes
 */
public record AuditFinding(Kind kind, String sourceKind, long sourceId, String subject, String detail) {

    public enum Kind {
        /** The row says something else than its leaf. */
        ROW_EDITED,
        /** The leaf is there, its row is not. */
        ROW_MISSING,
        /** The row is there, and neither a leaf nor the queue knows of it. */
        ROW_UNSEALED,
        /** The row waits for its seal for too long. */
        ROW_WAITS,
        /** The bytes of a leaf are not those of its hash. */
        LEAF_EDITED,
        /** What the leaf only commits to is kept with another text or another salt. */
        PRIVATE_EDITED,
        /** What the leaf only commits to is gone, and the row still tells it: no erasure did that. */
        PRIVATE_LOST,
        /** There is no leaf with this index. */
        LEAF_MISSING,
        /** A checkpoint has another root than its leaves, or another signature than the key's. */
        CHECKPOINT,
        /** The log is shorter than it was, or than its own head says. */
        ROLLED_BACK
    }

    static AuditFinding ofLog(Kind kind, String detail) {
        return new AuditFinding(kind, "", 0, "", detail);
    }
}
