package vn.chophien.trace.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chophien.trace.seal.Hash;

class WeightedDrawTest {

    private static final String NONCE = "00112233445566778899aabbccddeeff";
    private static final int DRAWS = 20_000;

    @Test
    void sameAnnouncementAndSeedAlwaysGiveTheSameLots() {
        for (int i = 0; i < 50; i++) {
            Announcement announced = some(new Random(i));

            assertThat(WeightedDraw.draw(announced, seed(i)))
                    .isEqualTo(WeightedDraw.draw(Announcement.parse(announced.text()), seed(i)));
        }
    }

    /** Worked out once by another program (Python), and by the script of the page: see draw.js. */
    @Test
    void agreesWithOtherProgramsOnTheWorkedExample() {
        Announcement announced = new Announcement(
                NONCE,
                3,
                List.of(
                        new WeightedLot("A", 10),
                        new WeightedLot("B", 20),
                        new WeightedLot("C", 30),
                        new WeightedLot("D", 40),
                        new WeightedLot("E", 1)));

        assertThat(announced.hash().hex())
                .isEqualTo("363009f17921b56ebedd2a431d788311f2e7950a56e8879a3fd353b01531a561");
        assertThat(WeightedDraw.draw(announced, seed(7)).stream().map(WeightedLot::name))
                .containsExactly("B", "D", "A");
    }

    @Test
    void theOrderInWhichLotsWereListedChangesNothing() {
        for (int i = 0; i < 50; i++) {
            Announcement announced = some(new Random(i));
            List<WeightedLot> shuffled = new ArrayList<>(announced.lots());
            Collections.shuffle(shuffled, new Random(1_000L + i));

            Announcement again = new Announcement(announced.nonce(), announced.picks(), shuffled);

            assertThat(again.hash()).isEqualTo(announced.hash());
            assertThat(WeightedDraw.draw(again, seed(i))).isEqualTo(WeightedDraw.draw(announced, seed(i)));
        }
    }

    @Test
    void drawsAsManyAsAnnouncedAndNoLotTwice() {
        for (int i = 0; i < 200; i++) {
            Announcement announced = some(new Random(i));

            assertThat(WeightedDraw.draw(announced, seed(i)))
                    .hasSize(announced.picks())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(announced.lots());
        }
    }

    @Test
    void everyLotIsDrawnWhenAllAre() {
        Announcement all = new Announcement(NONCE, 3, weights(1, 5, 100));

        assertThat(WeightedDraw.draw(all, seed(1))).containsExactlyInAnyOrderElementsOf(all.lots());
    }

    /** With one pick, the chance of each is its share of the weights: chi-square, 3 degrees of freedom, 0.1 %. */
    @Test
    void aSinglePickFollowsTheWeights() {
        int[] weights = {10, 20, 30, 40};
        Map<String, Integer> seen = frequencies(1, weights);
        double chiSquare = 0;
        for (int i = 0; i < weights.length; i++) {
            double expected = DRAWS * weights[i] / 100.0;
            double off = seen.getOrDefault("lot-" + i, 0) - expected;
            chiSquare += off * off / expected;
        }

        assertThat(chiSquare).isLessThan(16.27);
    }

    /** Two of 1, 2, 3: the first pick and then the second among what is left, summed by hand. */
    @Test
    void twoPicksIncludeEachLotAsOftenAsTheArithmeticSays() {
        Map<String, Integer> seen = frequencies(2, 1, 2, 3);

        double light = 1.0 / 6 + 2.0 / 6 * (1.0 / 4) + 3.0 / 6 * (1.0 / 3);
        double middle = 2.0 / 6 + 1.0 / 6 * (2.0 / 5) + 3.0 / 6 * (2.0 / 3);
        double heavy = 3.0 / 6 + 1.0 / 6 * (3.0 / 5) + 2.0 / 6 * (3.0 / 4);
        double tolerance = 4 * Math.sqrt(0.25 / DRAWS); // four standard errors at the most
        assertThat(share(seen, "lot-0")).isCloseTo(light, within(tolerance));
        assertThat(share(seen, "lot-1")).isCloseTo(middle, within(tolerance));
        assertThat(share(seen, "lot-2")).isCloseTo(heavy, within(tolerance));
    }

    @Test
    void anotherNonceOrAnotherSeedGivesAnotherDraw() {
        List<WeightedLot> lots = weights(IntStream.range(0, 200).map(i -> 10).toArray());
        Announcement one = new Announcement(NONCE, 10, lots);
        Announcement other = new Announcement("f".repeat(32), 10, lots);

        assertThat(WeightedDraw.draw(one, seed(1))).isNotEqualTo(WeightedDraw.draw(one, seed(2)));
        assertThat(WeightedDraw.draw(one, seed(1))).isNotEqualTo(WeightedDraw.draw(other, seed(1)));
    }

    @Test
    void refusesWhatWouldMakeTwoProgramsDisagree() {
        assertThatThrownBy(() -> new WeightedLot("Lô 1", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeightedLot("L1", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Announcement(NONCE, 3, weights(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Announcement(NONCE, 1, List.of(new WeightedLot("L1", 1), new WeightedLot("L1", 2))))
                .isInstanceOf(IllegalArgumentException.class);
        String text = new Announcement(NONCE, 1, weights(1, 2)).text();
        for (String other :
                List.of(text + "x", text.replace(" 2", " 02"), text.replace("\n1\n", "\n+1\n"), "", text + "\n")) {
            assertThatThrownBy(() -> Announcement.parse(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Map<String, Integer> frequencies(int picks, int... weights) {
        Announcement announced = new Announcement(NONCE, picks, weights(weights));
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            WeightedDraw.draw(announced, seed(i)).forEach(lot -> seen.merge(lot.name(), 1, Integer::sum));
        }
        return seen;
    }

    private static double share(Map<String, Integer> seen, String name) {
        return seen.getOrDefault(name, 0) / (double) DRAWS;
    }

    private static Announcement some(Random random) {
        int[] weights = random.ints(1 + random.nextInt(60), 1, 200).toArray();
        return new Announcement(NONCE, 1 + random.nextInt(weights.length), weights(weights));
    }

    private static List<WeightedLot> weights(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new WeightedLot("lot-" + i, weights[i]))
                .toList();
    }

    private static Hash seed(int number) {
        return Hash.ofContent(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
    }
}
