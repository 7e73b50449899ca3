package vn.chophien.lot.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a page. Address and program are in memory for a few seconds only and are never written down.
 *
 * @param unitId null for a whole lot or an unknown number
 * @param address of the reader's machine
 * @param agent what the reader's program calls itself
 * @param provinceCode where the reader agreed to be seen; null when they did not
 */
public record Scan(
        long lotId,
        @Nullable Long unitId,
        ScanResult result,
        Instant at,
        String address,
        String agent,
        @Nullable String provinceCode) {

    /** The same reader on the same page: whoever presses reload is not a second one. */
    record Once(
            long lotId,
            @Nullable Long unitId,
            ScanResult result,
            String address,
            String agent,
            @Nullable String provinceCode) {}

    Once once() {
        return new Once(lotId, unitId, result, address, agent, provinceCode);
    }
}
