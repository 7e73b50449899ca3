package vn.chophien.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the log against its rows.
 *
 * @param startedBy who asked for it; null for the nightly one
 * @param endedAt null while it runs
 * @param size leaves in the log when it began
 * @param checked leaves read so far
 * @param matched those whose row says the same
 * @param renamed those of them where a name has changed since, as names may
 * @param erased leaves whose private part was erased on request
 */
public record AuditView(
        long id,
        @Nullable String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        long size,
        long checked,
        long matched,
        long renamed,
        long erased,
        long findings) {

    public boolean isClean() {
        return findings == 0;
    }
}
