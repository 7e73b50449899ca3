package vn.chophien.lot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.SeasonView;

/**
 * What of one harvest is in no lot yet. A line that corrects another stands for it: what was made of the old line is
 * taken from the new one.
 *
 * @param grams as the diary says
 * @param left never negative, also when a correction says less than lots have taken already
 */
public record HarvestLeft(long entryId, LocalDate day, long grams, long left) {

    /**
     * @param usedByEntry grams in lots, by diary entry
     * @param usedByDay grams in lots that do not say which entry they were made of; the day's entries pay for them in turn
     */
    static List<HarvestLeft> of(SeasonView season, Map<Long, Long> usedByEntry, Map<LocalDate, Long> usedByDay) {
        Map<Long, DiaryEntryView> entries =
                season.diary().stream().collect(Collectors.toMap(DiaryEntryView::id, entry -> entry));
        Map<LocalDate, Long> unpaid = new HashMap<>(usedByDay);
        return season.valid().stream()
                .filter(entry -> entry.kind().isYield() && entry.harvestGrams() != null)
                .map(entry -> left(entry, used(entry, entries, usedByEntry), unpaid))
                .toList();
    }

    private static HarvestLeft left(DiaryEntryView entry, long used, Map<LocalDate, Long> unpaid) {
        Long said = entry.harvestGrams();
        long grams = said == null ? 0 : said;
        long free = Math.max(0, grams - used);
        long pays = Math.min(free, unpaid.getOrDefault(entry.day(), 0L));
        unpaid.merge(entry.day(), -pays, Long::sum);
        return new HarvestLeft(entry.id(), entry.day(), grams, free - pays);
    }

    private static long used(DiaryEntryView entry, Map<Long, DiaryEntryView> entries, Map<Long, Long> usedByEntry) {
        long used = 0;
        @Nullable DiaryEntryView at = entry;
        for (int steps = 0; at != null && steps <= entries.size(); steps++) {
            used += usedByEntry.getOrDefault(at.id(), 0L);
            at = at.correctsId() == null ? null : entries.get(at.correctsId());
        }
        return used;
    }
}
