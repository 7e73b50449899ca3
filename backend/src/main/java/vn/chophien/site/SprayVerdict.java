package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a harvest waited long enough after one spray.
 *
 * @param earliestHarvest null when the label's interval was not written down
 * @param kept true only when it is proven
 */
public record SprayVerdict(
        DiaryEntryView spray,
        @Nullable LocalDate harvestedOn,
        @Nullable LocalDate earliestHarvest,
        boolean kept) {

    /** Too early by the dates given; false also when dates are missing, where {@link #kept} is false too. */
    public boolean isBroken() {
        return earliestHarvest != null && harvestedOn != null && harvestedOn.isBefore(earliestHarvest);
    }
}
