package vn.chophien.preorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cut of a harvest that is too small, over worked examples and over random requests; a failure names its seed. */
class FairSharesTest {

    private static final byte[] SALT = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static List<FairShares.Wish> wishes(SplittableRandom random) {
        int largest = random.nextBoolean() ? 5 : 200; // many equal ones, and hardly any
        return IntStream.range(0, random.nextInt(1, 40))
                .mapToObj(i -> new FairShares.Wish("R" + random.nextInt() + i, 1 + random.nextInt(largest)))
                .toList();
    }

    private static long sum(List<FairShares.Wish> wishes) {
        return wishes.stream().mapToLong(FairShares.Wish::packs).sum();
    }

    private static Map<String, Long> granted(List<FairShares.Wish> wishes, long harvest) {
        return FairShares.of(wishes, harvest, SALT).granted();
    }

    private static long of(Map<String, Long> granted, FairShares.Wish wish) {
        return granted.getOrDefault(wish.code(), -1L);
    }

    @Test
    void thirtyPacksForFiftyFillEverybodyToTheSameLevel() {
        List<FairShares.Wish> wishes = List.of(
                new FairShares.Wish("A", 2),
                new FairShares.Wish("B", 25),
                new FairShares.Wish("C", 8),
                new FairShares.Wish("D", 15));

        FairShares.Shares shares = FairShares.of(wishes, 30, SALT);

        assertThat(shares.granted()).isEqualTo(Map.of("A", 2L, "B", 10L, "C", 8L, "D", 10L));
        assertThat(shares.level()).isEqualTo(10);
        assertThat(shares.spare()).isZero();
    }

    @Test
    void packsThatDoNotGoRoundGoToTheLargestRequestsFirst() {
        List<FairShares.Wish> wishes =
                List.of(new FairShares.Wish("A", 3), new FairShares.Wish("B", 9), new FairShares.Wish("C", 6));

        assertThat(granted(wishes, 8)).isEqualTo(Map.of("A", 2L, "B", 3L, "C", 3L));
        assertThat(granted(wishes, 1)).isEqualTo(Map.of("A", 0L, "B", 1L, "C", 0L));
        assertThat(granted(wishes, 0)).isEqualTo(Map.of("A", 0L, "B", 0L, "C", 0L));
    }

    @Test
    void amongEqualsTheHashOfSaltAndCodeDecidesAsAnybodyCanCompute() {
        List<FairShares.Wish> wishes = List.of(new FairShares.Wish("A", 1), new FairShares.Wish("B", 1));

        byte[] a = FairShares.lot(SALT, "A");
        byte[] b = FairShares.lot(SALT, "B");
        String winner = HexFormat.of().formatHex(a).compareTo(HexFormat.of().formatHex(b)) < 0 ? "A" : "B";

        assertThat(granted(wishes, 1)).containsEntry(winner, 1L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichTheyCameChangesNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FairShares.Wish> wishes = wishes(random);
        long harvest = random.nextLong(sum(wishes) + 5);
        List<FairShares.Wish> shuffled = new ArrayList<>(wishes);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(FairShares.of(shuffled, harvest, SALT)).isEqualTo(FairShares.of(wishes, harvest, SALT));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allOfTheHarvestIsGivenAndNobodyGetsMoreThanTheyAskedFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FairShares.Wish> wishes = wishes(random);
        long harvest = random.nextLong(sum(wishes) + 5);

        Map<String, Long> granted = granted(wishes, harvest);

        assertThat(granted.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(Math.min(harvest, sum(wishes)));
        assertThat(wishes).allSatisfy(wish -> assertThat(of(granted, wish)).isBetween(0L, wish.packs()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoAskedForMoreNeverGetsLessAndWhoWasCutIsAtMostOnePackBehindAnybody(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FairShares.Wish> wishes = wishes(random);
        long harvest = random.nextLong(sum(wishes) + 1);

        Map<String, Long> granted = granted(wishes, harvest);

        for (FairShares.Wish one : wishes) {
            for (FairShares.Wish other : wishes) {
                if (one.packs() >= other.packs() + 1) {
                    assertThat(of(granted, one)).isGreaterThanOrEqualTo(of(granted, other));
                }
                if (of(granted, one) < one.packs()) {
                    assertThat(of(granted, other)).isLessThanOrEqualTo(of(granted, one) + 1);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMorePackGoesToOnePersonAndTakesFromNobody(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FairShares.Wish> wishes = wishes(random);
        long harvest = random.nextLong(sum(wishes));

        Map<String, Long> less = granted(wishes, harvest);
        Map<String, Long> more = granted(wishes, harvest + 1);

        assertThat(wishes).allSatisfy(wish -> assertThat(of(more, wish)).isGreaterThanOrEqualTo(of(less, wish)));
        assertThat(wishes).filteredOn(wish -> of(more, wish) > of(less, wish)).hasSize(1);
    }
}
