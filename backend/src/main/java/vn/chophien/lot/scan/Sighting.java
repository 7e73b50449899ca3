package vn.chophien.lot.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One scan of a unit as the log has it.
 *
 * @param client the reader's hash, which is another one on another day
 * @param provinceCode where the reader agreed to be seen; a guess from the network is nothing to judge by
 */
record Sighting(
        Instant at,
        String client,
        ScanResult result,
        @Nullable String provinceCode) {}
