package vn.chophien.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much one kind of risk weighs.
 *
 * @param points for each time
 * @param most counted so many times at most
 * @param sampleData the figures are for show until the department has set its own
 * @param source what the department went by; null until then
 * @param since when it did
 */
public record RiskRule(
        String code,
        String title,
        int points,
        int most,
        boolean sampleData,
        @Nullable String source,
        @Nullable LocalDate since,
        int version) {

    int pointsFor(int times) {
        return points * Math.min(times, most);
    }
}
