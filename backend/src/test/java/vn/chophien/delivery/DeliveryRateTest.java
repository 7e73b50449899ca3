package vn.chophien.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.place.CommuneView;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;

class DeliveryRateTest {

    private static final Parcel LIGHT = new Parcel(900);
    private static final CommuneView SELLER = commune("02020", "19");

    @ParameterizedTest
    @CsvSource({"02020, 19, SAME_COMMUNE", "02026, 19, SAME_PROVINCE", "00004, 01, COUNTRY"})
    void theRateIsThatOfHowFarItGoes(String code, String province, DeliveryZone zone) {
        List<DeliveryRate> rates = List.of(
                rate(DeliveryZone.SAME_COMMUNE, 10_000),
                rate(DeliveryZone.SAME_PROVINCE, 20_000),
                rate(DeliveryZone.COUNTRY, 35_000));

        assertThat(DeliveryService.between(SELLER, commune(code, province), rates)
                        .zone())
                .isEqualTo(zone);
    }

    @Test
    void noRateForTheDayIsAFaultAndNotAFreeRide() {
        assertThatThrownBy(() -> DeliveryService.between(SELLER, SELLER, List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"499999, 20000", "500000, 0", "500001, 0"})
    void goodsOfEnoughWorthGoFree(long goods, long fee) {
        DeliveryRate rate =
                new DeliveryRate(DeliveryZone.SAME_PROVINCE, Money.ofDong(20_000), Money.ofDong(500_000), List.of());

        assertThat(rate.feeFor(Money.ofDong(goods), LIGHT)).isEqualTo(Money.ofDong(fee));
    }

    @Test
    void whereNothingGoesFreeTheDearestGoodsPayToo() {
        assertThat(rate(DeliveryZone.COUNTRY, 35_000).feeFor(Money.ofDong(90_000_000), LIGHT))
                .isEqualTo(Money.ofDong(35_000));
    }

    /** The dearest step that is passed counts; a parcel of exactly a step's weight has not passed it. */
    @ParameterizedTest
    @CsvSource({"5000, 35000", "5001, 55000", "10000, 55000", "10001, 80000", "90000, 80000"})
    void heavyParcelsPayByTheStepThatTheyPass(long grams, long fee) {
        DeliveryRate rate = new DeliveryRate(
                DeliveryZone.COUNTRY,
                Money.ofDong(35_000),
                Money.ofDong(800_000),
                List.of(step(5_000, 20_000), step(10_000, 45_000)));

        assertThat(rate.feeFor(Money.ofDong(100_000), new Parcel(grams))).isEqualTo(Money.ofDong(fee));
        assertThat(rate.feeFor(Money.ofDong(800_000), new Parcel(grams))).isEqualTo(Money.ofDong(fee - 35_000));
    }

    @Test
    void aParcelWeighsItsGoodsAndWhatTheyArePackedIn() {
        ItemParcel noodles = new ItemParcel(1, 500, 0, Care.NORMAL);
        ItemParcel byWeight = new ItemParcel(2, 1_000, 3, Care.FRESH);

        assertThat(ItemParcel.together(List.of(new ItemParcel.Load(noodles, 4), new ItemParcel.Load(byWeight, 2_500))))
                .isEqualTo(new Parcel(4_500 + 225 + 150));
        assertThat(ItemParcel.together(List.of())).isEqualTo(new Parcel(0));
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 00004, 01, true",
        "CHILLED, 02026, 19, true",
        "CHILLED, 00004, 01, false",
        "FROZEN, 02020, 19, true",
        "FROZEN, 02026, 19, false"
    })
    void perishableGoodsGoOnlyAsFarAsTheirRule(Care care, String code, String province, boolean goes) {
        DeliveryTerms terms = new DeliveryTerms(
                List.of(),
                List.of(
                        new CareRule(Care.NORMAL, DeliveryZone.COUNTRY, null),
                        new CareRule(Care.CHILLED, DeliveryZone.SAME_PROVINCE, Money.ofDong(2_000_000)),
                        new CareRule(Care.FROZEN, DeliveryZone.SAME_COMMUNE, Money.ofDong(1_000_000))));

        assertThat(terms.refusal(care, SELLER, commune(code, province)) == null).isEqualTo(goes);
        assertThat(terms.codMost(Stream.of(Care.NORMAL, Care.CHILLED, Care.FROZEN)))
                .isEqualTo(Money.ofDong(1_000_000));
        assertThat(terms.codMost(Stream.of(Care.NORMAL))).isNull();
    }

    private static WeightStep step(long grams, long extra) {
        return new WeightStep(DeliveryZone.COUNTRY, grams, Money.ofDong(extra));
    }

    private static DeliveryRate rate(DeliveryZone zone, long fee) {
        return new DeliveryRate(zone, Money.ofDong(fee), null, List.of());
    }

    private static CommuneView commune(String code, String province) {
        return new CommuneView(code, "Thử", "Xã Thử", province, "Tỉnh thử", 22, 105);
    }
}
