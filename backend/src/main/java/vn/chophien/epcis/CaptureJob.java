package vn.chophien.epcis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document that was sent; EPCIS 2.0, 12.6.
 *
 * @param isProceeding whether right events are kept although others are wrong
 * @param errors a JSON array of problems
 */
public record CaptureJob(
        String captureId,
        Instant createdAt,
        @Nullable Instant finishedAt,
        boolean success,
        boolean isProceeding,
        String errors) {}
