package vn.chophien.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingTest {

    /** Nine in the evening of Friday 27 November here. */
    private static final Instant NOW = Instant.parse("2026-11-27T14:00:00Z");

    @Test
    void whatIsOverdueComesFirstThenWhatIsDueTodayThenTheRiskiest() {
        Waiting late = new Waiting(WaitingKind.DATA_REQUEST, 1, null, Instant.parse("2026-11-24T16:59:00Z"));
        Waiting later = new Waiting(WaitingKind.COMPLAINT, 4, null, Instant.parse("2026-11-26T16:59:00Z"));
        Waiting today = Waiting.ofDay(WaitingKind.CERTIFICATE, 2, null, LocalDate.of(2026, 11, 27));
        Waiting risky = new Waiting(WaitingKind.TAKEDOWN, 1, null, Instant.parse("2026-11-28T10:00:00Z"));
        Waiting without = new Waiting(WaitingKind.LISTING, 9, NOW, null);
        Waiting flags = new Waiting(WaitingKind.FLAG, 3, NOW, null);
        Waiting none = new Waiting(WaitingKind.PAYMENT, 0, null, null);

        List<Waiting> sorted = Waiting.sorted(List.of(without, risky, today, none, later, flags, late), NOW);

        assertThat(sorted).containsExactly(late, later, today, risky, flags, without);
    }

    @Test
    void theClockIsSaidInDaysAndInHoursWhereADayWouldSayTooLittle() {
        assertThat(words("2026-11-24T16:59:00Z")).isEqualTo("quá hạn 3 ngày");
        assertThat(words("2026-11-27T11:30:00Z")).isEqualTo("quá hạn 2 giờ");
        assertThat(words("2026-11-27T13:50:00Z")).isEqualTo("quá hạn 1 giờ");
        assertThat(words("2026-11-27T16:59:00Z")).isEqualTo("đến hạn hôm nay");
        assertThat(words("2026-11-27T15:30:00Z")).isEqualTo("đến hạn hôm nay lúc 22:30");
        assertThat(words("2026-11-28T07:05:00Z")).isEqualTo("đến hạn ngày mai lúc 14:05");
        assertThat(words("2026-11-28T16:59:00Z")).isEqualTo("đến hạn ngày mai");
        assertThat(words("2026-12-02T16:59:00Z")).isEqualTo("còn 5 ngày");
    }

    @Test
    void theLastDayIsInTimeUntilItsLastMinute() {
        Waiting waiting = Waiting.ofDay(WaitingKind.RECALL, 1, null, LocalDate.of(2026, 11, 27));

        assertThat(waiting.urgency(Instant.parse("2026-11-26T16:59:59Z"))).isEqualTo(Waiting.Urgency.LATER);
        assertThat(waiting.urgency(Instant.parse("2026-11-26T17:00:00Z"))).isEqualTo(Waiting.Urgency.TODAY);
        assertThat(waiting.urgency(Instant.parse("2026-11-27T16:59:00Z"))).isEqualTo(Waiting.Urgency.TODAY);
        assertThat(waiting.urgency(Instant.parse("2026-11-27T17:00:00Z"))).isEqualTo(Waiting.Urgency.OVERDUE);
    }

    private static String words(String due) {
        return Waiting.clockInWords(Instant.parse(due), NOW);
    }
}
