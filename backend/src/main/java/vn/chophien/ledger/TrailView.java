package vn.chophien.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the audit trail is sealed and was checked.
 *
 * @param sealedTo number of the newest row under a seal; 0 for none
 * @param checkedTo number of the newest row that the last reading of the log covered; 0 for none
 * @param checkedAt when that was; null for never
 * @param wrong rows and blocks of the trail that it found to be other than sealed
 */
public record TrailView(
        long sealedTo, long checkedTo, @Nullable Instant checkedAt, long wrong) {}
