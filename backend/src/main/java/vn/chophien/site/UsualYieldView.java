package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Validity;

/**
 * What a hectare of a crop usually gives, as staff keep it.
 *
 * @param replaced whether a younger figure of the same crop counts instead
 * @param growing days from planting to harvest; null while nobody knows
 * @param sampleData for show until the department has put in its own
 */
public record UsualYieldView(
        long id,
        int version,
        String crop,
        long kilogramsPerHectare,
        @Nullable GrowingDays growing,
        Validity days,
        String source,
        boolean sampleData,
        boolean replaced) {

    public WriteYield content() {
        return new WriteYield(
                crop,
                kilogramsPerHectare,
                growing == null ? null : growing.from(),
                growing == null ? null : growing.to(),
                source,
                days.since(),
                days.until());
    }

    /** @param counting since when the figure counts that counts today; null where none does */
    UsualYieldView replacedBy(@Nullable LocalDate counting) {
        boolean older = counting != null && days.since().isBefore(counting);
        return new UsualYieldView(id, version, crop, kilogramsPerHectare, growing, days, source, sampleData, older);
    }
}
