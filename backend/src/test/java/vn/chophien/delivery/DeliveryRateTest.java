package vn.chophien.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;

class DeliveryRateTest {

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
        DeliveryRate rate = new DeliveryRate(DeliveryZone.SAME_PROVINCE, Money.ofDong(20_000), Money.ofDong(500_000));

        assertThat(rate.feeFor(Money.ofDong(goods))).isEqualTo(Money.ofDong(fee));
    }

    @Test
    void whereNothingGoesFreeTheDearestGoodsPayToo() {
        assertThat(rate(DeliveryZone.COUNTRY, 35_000).feeFor(Money.ofDong(90_000_000)))
                .isEqualTo(Money.ofDong(35_000));
    }

    private static DeliveryRate rate(DeliveryZone zone, long fee) {
        return new DeliveryRate(zone, Money.ofDong(fee), null);
    }

    private static CommuneView commune(String code, String province) {
        return new CommuneView(code, "Thử", "Xã Thử", province, "Tỉnh thử", 22, 105);
    }
}
