package vn.chophien.oversight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Listings that somebody approved together, and what became of each. */
public record BulkApproval(
        long id, String staff, Instant at, @Nullable Instant undoneAt, List<Line> lines) {

    /** How long the whole can be taken back. */
    public static final Duration UNDO_WITHIN = Duration.ofMinutes(30);

    /**
     * @param version of the product once approved; null where it was not
     * @param refusal why it was not
     */
    public record Line(
            long productId,
            String name,
            @Nullable Integer version,
            @Nullable String refusal) {}

    /** One that may be approved without being opened. */
    public record Candidate(long productId, int version, String name, String seller, String shelf) {}

    public boolean canBeUndone(Instant now) {
        return undoneAt == null && now.isBefore(at.plus(UNDO_WITHIN));
    }

    public List<Line> approved() {
        return lines.stream().filter(line -> line.version() != null).toList();
    }

    public List<Line> refused() {
        return lines.stream().filter(line -> line.version() == null).toList();
    }
}
