package vn.chophien.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaReaderTest {

    @ParameterizedTest(name = "{0} is {1} m²")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,25 ha | 12500",
                "1.25ha | 12500",
                "2 | 20000",
                "3 sào | 1080",
                "2,5 SÀO | 900",
                "500 m2 | 500",
                "499,5 m² | 500",
                "0 | 0"
            })
    void readsAreasAsPeopleWriteThem(String typed, long squareMetres) {
        assertThat(AreaReader.squareMetres(typed)).hasValue(squareMetres);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rộng", "-1 ha", "1,2,3", "1 mẫu tây", "1e9", "12345678901"})
    void whatIsNoAreaIsNotGuessed(String typed) {
        assertThat(AreaReader.squareMetres(typed)).isEmpty();
    }
}
