package vn.chophien.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The seasons of one crop that a seller began in one year.
 *
 * @param seasons at least one
 */
public record CropYear(int year, List<SeasonSpan> seasons) {

    /** The same for ever: later seasons have higher numbers. */
    public long firstSeason() {
        return seasonIds().get(0);
    }

    public List<Long> seasonIds() {
        return seasons.stream().map(SeasonSpan::seasonId).sorted().toList();
    }

    /**
     * As many seasons as can have had the whole of their land one after another. Two that ran on the same land at the same
     * time share its harvest, however many were written down.
     */
    List<SeasonSpan> landUses() {
        Map<Long, LocalDate> freeFrom = new HashMap<>();
        List<SeasonSpan> uses = new ArrayList<>();
        seasons.stream()
                .sorted(Comparator.comparing(SeasonSpan::to)
                        .thenComparing(SeasonSpan::from, Comparator.reverseOrder())
                        .thenComparing(SeasonSpan::seasonId))
                .filter(season -> !season.from().isBefore(freeFrom.getOrDefault(season.siteId(), LocalDate.MIN)))
                .forEach(season -> {
                    uses.add(season);
                    freeFrom.put(season.siteId(), season.to());
                });
        return uses;
    }
}
