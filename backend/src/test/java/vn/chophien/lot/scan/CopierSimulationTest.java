package vn.chophien.lot.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A copier buys one pack, prints its label a hundred times and sells the copies; some buyers scan. How many scans of the
 * copies does it take until the pack is worth a look, and how many honest packs are suspected meanwhile?
 */
class CopierSimulationTest {

    private static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int RUNS = 500;

    private final UnitJudging judging = new UnitJudging(new Distances(Map.of()));

    @Test
    void copiesThatSellInAWeekAreFoundInTenScansAtTheLatest() {
        List<Integer> scansUntilFound = IntStream.range(0, RUNS)
                .mapToObj(seed -> scansUntilFound(copies(seed, 100, 0.3, Duration.ofDays(7))))
                .sorted()
                .toList();

        assertThat(scansUntilFound.get(RUNS - 1)).isLessThanOrEqualTo(10);
        assertThat(scansUntilFound.get(RUNS / 2)).isLessThanOrEqualTo(6);
    }

    @Test
    void aCopierWhoTakesAMonthIsFoundNineTimesInTen() {
        long found = IntStream.range(0, RUNS)
                .map(seed -> scansUntilFound(copies(seed, 100, 0.3, Duration.ofDays(30))))
                .filter(scans -> scans < Integer.MAX_VALUE)
                .count();

        assertThat(found).isGreaterThanOrEqualTo(RUNS * 90 / 100);
    }

    @Test
    void honestPacksAreRarelySuspected() {
        long suspected = IntStream.range(0, RUNS)
                .map(seed -> scansUntilFound(household(seed)))
                .filter(scans -> scans < Integer.MAX_VALUE)
                .count();

        assertThat(suspected).isLessThanOrEqualTo(RUNS * 3 / 100);
    }

    /** The window moves along, as the board looks at the last week; how many scans had been made when it was found. */
    private int scansUntilFound(List<Sighting> scans) {
        for (int made = 1; made <= scans.size(); made++) {
            Instant now = scans.get(made - 1).at();
            List<Sighting> week = scans.subList(0, made).stream()
                    .filter(one -> one.at().isAfter(now.minus(WEEK)))
                    .toList();
            if (judging.judge(week, null, null).isWorthALook()) {
                return made;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static List<Sighting> copies(long seed, int copies, double scanned, Duration over) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sighting> scans = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            if (random.nextDouble() < scanned) {
                Instant at = START.plusSeconds(random.nextLong(over.toSeconds()));
                scans.add(new Sighting(at, "buyer " + copy, ScanResult.UNIT, null));
            }
        }
        scans.sort(Comparator.comparing(Sighting::at));
        return scans;
    }

    /** One pack in one home: mostly one reader, now and then a guest, over some days. */
    private static List<Sighting> household(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sighting> scans = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            int readers = random.nextDouble() < 0.25 ? 1 : 0;
            readers += readers > 0 && random.nextDouble() < 0.2 ? 1 : 0;
            readers += readers > 1 && random.nextDouble() < 0.02 ? 1 : 0;
            for (int reader = 0; reader < readers; reader++) {
                Instant at = START.plus(Duration.ofDays(day)).plusSeconds(random.nextLong(40_000));
                scans.add(new Sighting(at, "day " + day + " reader " + reader, ScanResult.UNIT, null));
            }
        }
        scans.sort(Comparator.comparing(Sighting::at));
        return scans;
    }
}
