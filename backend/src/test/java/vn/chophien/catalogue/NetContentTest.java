package vn.chophien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.shared.Money;

class NetContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 g|500|GRAM",
                "500g|500|GRAM",
                " 500 Gam |500|GRAM",
                "1.500 g|1500|GRAM",
                "1 kg|1000|GRAM",
                "1,5 kg|1500|GRAM",
                "1.5 kg|1500|GRAM",
                "0,375 kg|375|GRAM",
                "1000 kg|1000000|GRAM",
                "330 ml|330|MILLILITRE",
                "330ML|330|MILLILITRE",
                "1 lít|1000|MILLILITRE",
                "0,5l|500|MILLILITRE"
            })
    void whatPeopleWriteIsRead(String typed, long amount, NetContent.Unit unit) {
        assertThat(NetContent.read(typed)).hasValue(new NetContent(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "500",
                "g",
                "1.500 kg",
                "1,500 lít",
                "0,5 g",
                "0 g",
                "-5 g",
                "2000 kg",
                "1,5,5 kg",
                "12 quả",
                "6 x 330 ml",
                "99999999999 g"
            })
    void whatIsNoContentOrCouldMeanTwoThingsIsNotRead(String typed) {
        assertThat(NetContent.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|GRAM|500 g",
                "1500|GRAM|1,5 kg",
                "1234|GRAM|1.234 g",
                "330|MILLILITRE|330 ml",
                "1000|MILLILITRE|1 lít"
            })
    void whatIsShownIsReadBackAsTheSame(long amount, NetContent.Unit unit, String shown) {
        NetContent content = new NetContent(amount, unit);

        assertThat(content.toString().replace('\u00A0', ' ')).isEqualTo(shown);
        assertThat(NetContent.read(content.toString())).hasValue(content);
    }

    @Test
    void theDeclaredContentTellsTheUnitPrice() {
        assertThat(pack("chai", 510L, new NetContent(500, NetContent.Unit.MILLILITRE)))
                .hasToString("100.000\u00A0₫/lít");
        assertThat(pack("gói", null, new NetContent(400, NetContent.Unit.GRAM))).hasToString("125.000\u00A0₫/kg");
        assertThat(pack("gói", 500L, null)).hasToString("100.000\u00A0₫/kg");
        assertThat(pack("chai", 510L, null)).isNull();
    }

    @Test
    void theMassForTheBalanceOfLotsFollowsGramsAndForgetsAnOldVolume() {
        TradeItem item = new TradeItem(1, "Chai 500 ml", Money.ofDong(50_000));

        item.declare(new NetContent(510, NetContent.Unit.GRAM));
        assertThat(item.view().netGrams()).isEqualTo(510);
        item.declare(new NetContent(510, NetContent.Unit.GRAM));
        assertThat(item.view().netGrams()).isEqualTo(510);
        item.declare(new NetContent(700, NetContent.Unit.MILLILITRE));
        assertThat(item.view().netGrams()).isNull();
        assertThat(item.view().content()).isEqualTo(new NetContent(700, NetContent.Unit.MILLILITRE));
        item.declare(null);
        assertThat(item.view().content()).isNull();
    }

    private static @Nullable UnitPrice pack(String unit, @Nullable Long grams, @Nullable NetContent content) {
        return new PackView(1, null, "Loại", Money.ofDong(50_000), unit, 0, 1, grams, content, true).unitPrice();
    }
}
