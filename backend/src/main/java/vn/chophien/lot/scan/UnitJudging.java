package vn.chophien.lot.scan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/** Reads the signs from the scans of one unit, in order of time. */
final class UnitJudging {

    static final int MANY_A_DAY = 3;
    static final int MANY_A_WEEK = 10;
    private static final int STRANGERS_BEFORE_SHIPPING = 2;
    private static final double FASTEST_KM_AN_HOUR = 90;

    private final Distances distances;

    UnitJudging(Distances distances) {
        this.distances = distances;
    }

    /**
     * @param shippedAt when the lot left, as its steps say; null when they do not
     * @param stoppedAt when the lot was recalled or destroyed; null when it was not
     */
    ScanScore judge(List<Sighting> sightings, @Nullable Instant shippedAt, @Nullable Instant stoppedAt) {
        Set<ScanSign> signs = EnumSet.noneOf(ScanSign.class);
        Map<LocalDate, Set<String>> readers = readersByDay(sightings);
        if (readers.values().stream().anyMatch(day -> day.size() >= MANY_A_DAY)) {
            signs.add(ScanSign.MANY_IN_A_DAY);
        }
        if (readers.keySet().stream().anyMatch(day -> readersInTheWeekFrom(day, readers) >= MANY_A_WEEK)) {
            signs.add(ScanSign.MANY_IN_A_WEEK);
        }
        if (isSeenTooFarApart(sightings)) {
            signs.add(ScanSign.TOO_FAST);
        }
        if (shippedAt != null && strangersBefore(shippedAt, sightings) >= STRANGERS_BEFORE_SHIPPING) {
            signs.add(ScanSign.BEFORE_SHIPPING);
        }
        if (sightings.stream()
                .anyMatch(one -> one.result() == ScanResult.VOID
                        || (stoppedAt != null && one.at().isAfter(stoppedAt)))) {
            signs.add(ScanSign.AFTER_STOP);
        }
        return new ScanScore(signs);
    }

    /** By calendar day, because the same reader has another hash on the next one. */
    private static Map<LocalDate, Set<String>> readersByDay(List<Sighting> sightings) {
        Map<LocalDate, Set<String>> readers = new TreeMap<>();
        sightings.forEach(one -> readers.computeIfAbsent(Times.dayOf(one.at()), day -> new HashSet<>())
                .add(one.client()));
        return readers;
    }

    private static int readersInTheWeekFrom(LocalDate first, Map<LocalDate, Set<String>> readers) {
        return readers.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(first) && day.getKey().isBefore(first.plusDays(7)))
                .mapToInt(day -> day.getValue().size())
                .sum();
    }

    private static long strangersBefore(Instant shippedAt, List<Sighting> sightings) {
        return readersByDay(sightings.stream()
                        .filter(one -> one.at().isBefore(shippedAt))
                        .toList())
                .values()
                .stream()
                .mapToInt(Set::size)
                .max()
                .orElse(0);
    }

    private boolean isSeenTooFarApart(List<Sighting> sightings) {
        Sighting last = null;
        for (Sighting one : sightings) {
            if (one.provinceCode() == null) {
                continue;
            }
            if (last != null && isTooFast(last, one)) {
                return true;
            }
            last = one;
        }
        return false;
    }

    private boolean isTooFast(Sighting from, Sighting to) {
        if (from.provinceCode() == null || to.provinceCode() == null) {
            return false;
        }
        double hours = Duration.between(from.at(), to.at()).toSeconds() / 3600.0;
        return distances.leastKm(from.provinceCode(), to.provinceCode()) > FASTEST_KM_AN_HOUR * hours;
    }
}
