package vn.chophien.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A recall as the buyer of one order reads it. */
public record OrderRecall(
        long recallId,
        String dangerClass,
        String description,
        String reason,
        String danger,
        String instruction,
        String arrangement,
        String contact,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable RecallAnswer answer) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
