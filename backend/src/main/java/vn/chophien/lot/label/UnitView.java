package vn.chophien.lot.label;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.key.UnitSerial;

/**
 * One pack that has a number of its own.
 *
 * @param hasCode whether a code stands under a scratch layer
 * @param scans how often its page was opened before
 * @param firstCheckedAt when that code was first found right
 * @param firstCheckedIn the province that the reader named then
 */
public record UnitView(
        long id,
        long lotId,
        UnitSerial serial,
        UnitState state,
        boolean hasCode,
        Instant issuedAt,
        long scans,
        @Nullable Instant firstScannedAt,
        @Nullable Instant firstCheckedAt,
        @Nullable String firstCheckedIn) {}
