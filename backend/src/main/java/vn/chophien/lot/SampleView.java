package vn.chophien.lot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit as staff see it.
 *
 * @param result what is known today
 * @param reportNo of the laboratory's report; null while there is none
 */
public record SampleView(
        long id,
        long lotId,
        Instant occurredAt,
        Instant capturedAt,
        Instant receivedAt,
        String place,
        int packs,
        @Nullable String sealNo,
        Set<SampleCheck> inOrder,
        SampleResult result,
        @Nullable String ticketNo,
        @Nullable String note,
        String takenBy,
        @Nullable String reportNo,
        @Nullable LocalDate testedOn) {

    /** What honest clocks differ by. */
    static final Duration TOLERANCE = Duration.ofMinutes(10);

    /** What the three times say of the phone's clock, in words; empty when nothing. Nothing is corrected. */
    public String clockWords() {
        if (capturedAt.isAfter(receivedAt.plus(TOLERANCE))) {
            return "đồng hồ điện thoại chạy nhanh";
        }
        return occurredAt.isAfter(capturedAt.plus(TOLERANCE)) ? "đồng hồ điện thoại chạy chậm" : "";
    }
}
