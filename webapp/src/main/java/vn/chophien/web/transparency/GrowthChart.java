package vn.chophien.web.transparency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many entries were sealed on each of the last days, as bars.
 *
 * @param bars oldest first, one a day, days without entries too
 * @param most the highest of them, at least 1
 */
public record GrowthChart(List<Bar> bars, long most) {

    private static final int DAYS = 30;
    static final int HEIGHT = 120;

    /** One day. */
    public record Bar(LocalDate day, long entries, long height) {}

    static GrowthChart of(Map<LocalDate, Long> growth) {
        if (growth.isEmpty()) {
            return new GrowthChart(List.of(), 1);
        }
        TreeMap<LocalDate, Long> sorted = new TreeMap<>(growth);
        LocalDate last = sorted.lastKey();
        long most = Objects.requireNonNull(sorted.tailMap(last.minusDays(DAYS - 1L)).values().stream()
                .max(Long::compare)
                .orElse(1L));
        List<Bar> bars = new ArrayList<>();
        for (LocalDate day = last.minusDays(DAYS - 1L); !day.isAfter(last); day = day.plusDays(1)) {
            long entries = sorted.getOrDefault(day, 0L);
            bars.add(new Bar(day, entries, Math.max(entries > 0 ? 2 : 0, entries * HEIGHT / most)));
        }
        return new GrowthChart(bars, most);
    }
}
