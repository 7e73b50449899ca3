package vn.chophien.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a seller says against an order, and the answer.
 *
 * @param upheld whether the seller was right; null until it is answered
 */
public record TakedownAppeal(
        long id,
        String words,
        Instant saidAt,
        String saidBy,
        @Nullable Boolean upheld,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
