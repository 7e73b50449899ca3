package vn.chophien.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperStageTest {

    @ParameterizedTest
    @CsvSource({"61,", "60,DAYS_60", "31,DAYS_60", "30,DAYS_30", "8,DAYS_30", "7,DAYS_7", "0,DAYS_7", "-1,EXPIRED"})
    void aCertificateIsAtTheStageOfTheDaysThatItHasLeft(long daysLeft, PaperStage stage) {
        assertThat(PaperStage.at(daysLeft).orElse(null)).isEqualTo(stage);
    }
}
