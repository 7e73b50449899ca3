package vn.chophien.lot.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(LabelContent.netQuantity(pack)).isEqualTo(amount);
    }
}
