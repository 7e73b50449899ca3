package vn.chophien.lot.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.catalogue.NetContent;

class LabelContentTest {

    @ParameterizedTest
    @CsvSource({
        "Gói 500 g, 500 g",
        "Túi 1 kg, 1 kg",
        "'Chai 0,5 lít', '0,5 lít'",
        "Hộp 12 gói,",
        "Cân theo kg,",
        "Lọ 250ml, 250ml"
    })
    void theAmountIsTakenFromTheNameOfThePack(String pack, @Nullable String amount) {
        assertThat(LabelContent.netQuantity(null, pack)).isEqualTo(amount);
    }

    @Test
    void whatIsDeclaredGoesBeforeTheName() {
        NetContent declared = new NetContent(1_500, NetContent.Unit.GRAM);

        assertThat(LabelContent.netQuantity(declared, "Gói 500 g")).isEqualTo("1,5\u00A0kg");
    }
}
