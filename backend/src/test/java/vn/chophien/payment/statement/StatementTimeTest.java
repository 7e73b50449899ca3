package vn.chophien.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21/11/2026||",
                "1/2/2026|2026-02-01|",
                "21-11-2026||",
                "21.11.2026||",
                "21/11/2026 00:00:00||",
                "21/11/2026 09:02||2026-11-21T02:02:00Z",
                "21/11/2026 09:02:37||2026-11-21T02:02:37Z",
                "21/11/2026 9:02:37 AM||2026-11-21T02:02:37Z",
                "21/11/2026 9:02:37 CH||2026-11-21T14:02:37Z",
                "09:02:37 21/11/2026||2026-11-21T02:02:37Z",
                "2026-11-21||",
                "2026-11-21 09:02:37||2026-11-21T02:02:37Z",
                "2026-11-21T09:02:37||2026-11-21T02:02:37Z",
                "2026-11-21T09:02:37+07:00||2026-11-21T02:02:37Z",
                "2026-11-20T20:02:37Z||2026-11-20T20:02:37Z",
                "46347||",
                "46347.376817129629||2026-11-21T02:02:37Z",
            })
    void readsWhatBanksWrite(String text, @Nullable String day, @Nullable String at) {
        StatementTime time = StatementTime.read(text).orElseThrow();

        assertThat(time.day()).isEqualTo(day == null ? LocalDate.of(2026, 11, 21) : LocalDate.parse(day));
        assertThat(String.valueOf(time.at())).isEqualTo(String.valueOf(at));
        assertThat(time.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "13/13/2026", "hôm nay", "21/11/26", "1250000", "21/11/2026 25:00"})
    void whatIsNoDayIsNotRead(String text) {
        assertThat(StatementTime.read(text)).isEmpty();
    }
}
