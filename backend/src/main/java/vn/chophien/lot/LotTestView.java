package vn.chophien.lot;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a laboratory found in a lot.
 *
 * @param sampledAt when the department took the sample; null where the seller had it tested
 */
public record LotTestView(
        long lotId,
        String title,
        String reportNo,
        String laboratory,
        LocalDate testedOn,
        boolean passed,
        @Nullable Instant sampledAt) {}
