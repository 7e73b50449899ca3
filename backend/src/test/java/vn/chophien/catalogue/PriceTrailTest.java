package vn.chophien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.Money;

class PriceTrailTest {

    private static final PriceTrail TRAIL = trail(40_000, 12_000, 3_000, 2_000, 5_000);

    private static PriceTrail trail(long growing, long making, long packing, long transport, long seller) {
        return new PriceTrail(Map.of(
                PricePart.GROWING, Money.ofDong(growing),
                PricePart.MAKING, Money.ofDong(making),
                PricePart.PACKING, Money.ofDong(packing),
                PricePart.TRANSPORT, Money.ofDong(transport),
                PricePart.SELLER, Money.ofDong(seller)));
    }

    @RepeatedTest(50)
    void thePartsOfEveryAmountAddUpToIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        PriceTrail trail = trail(
                1 + random.nextInt(100_000),
                random.nextInt(100_000),
                random.nextInt(1_000),
                random.nextInt(10),
                random.nextInt(50_000));
        Money amount = Money.ofDong(random.nextInt(10_000_000));

        assertThat(trail.split(amount).whole()).isEqualTo(amount);
    }

    @Test
    void percentsAddUpToAHundredThoughEachIsRounded() {
        PriceTrail thirds = trail(1, 1, 1, 0, 0);

        assertThat(PricePart.values()).extracting(thirds::percent).containsExactly(34, 33, 33, 0, 0);
    }

    @Test
    void halfAKilogramPaysHalfOfEachPart() {
        assertThat(TRAIL.split(Money.ofDong(31_000))).isEqualTo(trail(20_000, 6_000, 1_500, 1_000, 2_500));
    }

    @Test
    void linesOfAnOrderAreTakenTogether() {
        PriceTrail both = TRAIL.plus(trail(1_000, 0, 0, 0, 500));

        assertThat(both.whole()).isEqualTo(Money.ofDong(63_500));
        assertThat(both.of(PricePart.GROWING)).isEqualTo(Money.ofDong(41_000));
    }

    @Test
    void partsThatAreNothingAreNotShown() {
        assertThat(trail(10, 0, 0, 0, 5).parts()).containsExactly(PricePart.GROWING, PricePart.SELLER);
    }
}
