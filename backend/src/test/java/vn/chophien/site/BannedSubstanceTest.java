package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain rule 24: a ban counts on its days, and older lines keep the older rule. */
class BannedSubstanceTest {

    private static final BannedSubstance BAN =
            new BannedSubstance("2,4-D", "2 4 d", LocalDate.of(2019, 2, 8), LocalDate.of(2030, 1, 1), "Quyết định thử");

    @ParameterizedTest(name = "{0} on {1}: forbidden is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2,4-D | 2026-05-01 | true",
                "Zico 720SL (2.4 D amine) | 2026-05-01 | true",
                "2,4 d | 2019-02-08 | true",
                "2,4-D | 2019-02-07 | false",
                "2,4-D | 2030-01-02 | false",
                "2,4-DB | 2026-05-01 | false",
                "12,4-D | 2026-05-01 | false"
            })
    void forbidsItsNameAsWholeWordsOnItsDays(String text, LocalDate day, boolean forbidden) {
        assertThat(BAN.forbids(text, day)).isEqualTo(forbidden);
    }
}
