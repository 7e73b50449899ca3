package vn.chophien.api.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.QuantityJson;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.SeasonView;

public record DiaryJson(
        @Nullable String site,
        String crop,
        @Nullable String variety,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<Entry> entries) {

    public record Entry(
            int no,
            String kind,
            String kindName,
            Instant occurredAt,
            Instant capturedAt,
            Instant receivedAt,
            String performer,
            @Nullable String material,
            @Nullable String activeIngredient,
            @Nullable String target,
            @Nullable String amount,
            @Nullable Integer intervalDays,
            @Nullable QuantityJson harvested,
            @Nullable String note,
            String enteredBy,
            boolean corrected,
            @Nullable Integer corrects,
            @Nullable String correctionReason) {}

    static DiaryJson of(SeasonView season, @Nullable String site) {
        Map<Long, Integer> numbers = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        season.diary().forEach(entry -> numbers.put(entry.id(), numbers.size() + 1));
        season.diary().forEach(entry -> entries.add(entry(entry, season, numbers)));
        return new DiaryJson(
                site, season.crop(), season.variety(), season.startedOn(), season.endedOn(), List.copyOf(entries));
    }

    private static Entry entry(DiaryEntryView entry, SeasonView season, Map<Long, Integer> numbers) {
        Long corrects = entry.correctsId();
        return new Entry(
                numbers.getOrDefault(entry.id(), 0),
                entry.kind().name(),
                entry.kind().vietnamese(),
                entry.occurredAt(),
                entry.capturedAt(),
                entry.receivedAt(),
                entry.performer(),
                entry.material(),
                entry.activeIngredient(),
                entry.target(),
                entry.amount(),
                entry.phiDays(),
                QuantityJson.ofGrams(entry.harvestGrams()),
                entry.note(),
                entry.enteredBy(),
                season.corrected().contains(entry.id()),
                corrects == null ? null : numbers.get(corrects),
                entry.correctionReason());
    }
}
