package vn.chophien.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a harvest waits after every spray (thời gian cách ly). The day of spraying is day 0 and the harvest is
 * allowed on the day whose number is the interval on the label. What is not proven counts as not kept.
 *
 * @param extraDays days to wait beyond that, for authorities that count more strictly; never negative
 */
public record PreHarvestInterval(int extraDays) {

    public PreHarvestInterval {
        if (extraDays < 0) {
            throw new IllegalArgumentException("An interval cannot be shorter than its label says: " + extraDays);
        }
    }

    public LocalDate earliestHarvest(LocalDate sprayedOn, int phiDays) {
        return sprayedOn.plusDays((long) phiDays + extraDays);
    }

    /**
     * Judges every spray of a season against one harvest. Sprays after that harvest belong to the next one.
     *
     * @param harvestedOn null when nobody said when the harvest was
     */
    public List<SprayVerdict> judge(SeasonView season, @Nullable LocalDate harvestedOn) {
        return season.valid().stream()
                .filter(entry -> entry.kind().needsInterval())
                .filter(entry -> harvestedOn == null || !entry.day().isAfter(harvestedOn))
                .map(entry -> judge(entry, harvestedOn))
                .toList();
    }

    private SprayVerdict judge(DiaryEntryView spray, @Nullable LocalDate harvestedOn) {
        Integer days = spray.phiDays();
        if (days == null || days < 0) {
            return new SprayVerdict(spray, harvestedOn, null, false);
        }
        LocalDate earliest = earliestHarvest(spray.day(), days);
        return new SprayVerdict(spray, harvestedOn, earliest, harvestedOn != null && !harvestedOn.isBefore(earliest));
    }
}
