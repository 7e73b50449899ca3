package vn.chophien.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One crop on one site from planting to its end, with its diary in the order of the work. */
public record SeasonView(
        long id,
        long siteId,
        String crop,
        @Nullable String variety,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<DiaryEntryView> diary) {

    /** What holds today: the diary without the lines that a later one corrected or took back. */
    public List<DiaryEntryView> valid() {
        Set<Long> corrected = corrected();
        return diary.stream()
                .filter(entry ->
                        !corrected.contains(entry.id()) && !entry.details().withdraws())
                .toList();
    }

    /** The lines that a later one corrected; they stay in the diary, marked. */
    public Set<Long> corrected() {
        return diary.stream()
                .map(DiaryEntryView::correctsId)
                .filter(id -> id != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
