package vn.chophien.api.diary;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.DiaryClock;
import vn.chophien.site.DiaryReceipt;

/**
 * What a phone learns of a line that the market keeps now.
 *
 * @param clockSkewSeconds what must be added to the phone's clock for ours
 * @param clockDoubtful whether the line is marked because of its clock
 */
public record ReceiptJson(
        String clientId,
        long season,
        Instant occurredAt,
        Instant capturedAt,
        Instant receivedAt,
        @Nullable Long clockSkewSeconds,
        String clock,
        boolean clockDoubtful,
        @Nullable String clockName) {

    static ReceiptJson of(DiaryReceipt receipt) {
        Duration skew = receipt.clockSkew();
        boolean doubtful = receipt.clock() != DiaryClock.PLAUSIBLE;
        return new ReceiptJson(
                receipt.clientId(),
                receipt.seasonId(),
                receipt.occurredAt(),
                receipt.capturedAt(),
                receipt.receivedAt(),
                skew == null ? null : skew.toSeconds(),
                receipt.clock().name(),
                doubtful,
                doubtful ? receipt.clock().vietnamese() : null);
    }
}
