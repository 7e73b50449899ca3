package vn.chophien.site;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a sender learns of a line that is kept now. The same line sent again has the same receipt but for {@code added}.
 *
 * @param clockSkew our clock less the sender's; null when it did not say
 * @param added whether this call brought the line
 */
public record DiaryReceipt(
        String clientId,
        long seasonId,
        Instant occurredAt,
        Instant capturedAt,
        Instant receivedAt,
        @Nullable Duration clockSkew,
        DiaryClock clock,
        boolean added) {

    DiaryReceipt asAdded() {
        return new DiaryReceipt(clientId, seasonId, occurredAt, capturedAt, receivedAt, clockSkew, clock, true);
    }
}
