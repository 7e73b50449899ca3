package vn.chophien.oversight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/**
 * Everything of one kind that waits for staff.
 *
 * @param since when the oldest of it came; null where that says nothing
 * @param due when the clock of the most urgent of it runs out; null where no clock runs
 */
public record Waiting(
        WaitingKind kind,
        long count,
        @Nullable Instant since,
        @Nullable Instant due) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** How much hurry the clock makes. */
    public enum Urgency {
        OVERDUE,
        TODAY,
        LATER
    }

    static Waiting ofDay(WaitingKind kind, long count, @Nullable Instant since, @Nullable LocalDate due) {
        return new Waiting(
                kind,
                count,
                since,
                due == null ? null : due.atTime(LAST_MINUTE).atZone(Times.ZONE).toInstant());
    }

    /** What is overdue by its clock, then what is due today by its clock, then the rest by risk; nothing that is not there. */
    static List<Waiting> sorted(List<Waiting> all, Instant now) {
        return all.stream()
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparing((Waiting one) -> one.urgency(now))
                        .thenComparing(one -> one.urgency(now) == Urgency.LATER ? Instant.MAX : one.clock())
                        .thenComparing(Waiting::kind))
                .toList();
    }

    private Instant clock() {
        return due == null ? Instant.MAX : due;
    }

    public Urgency urgency(Instant now) {
        if (due == null) {
            return Urgency.LATER;
        }
        if (now.isAfter(due)) {
            return Urgency.OVERDUE;
        }
        return Times.dayOf(due).equals(Times.dayOf(now)) ? Urgency.TODAY : Urgency.LATER;
    }

    /** The clock of the most urgent, in words; empty where none runs. */
    public String clockInWords(Instant now) {
        return due == null ? "" : clockInWords(due, now);
    }

    /** Lower case, to stand after something. Hours are said where a day would say too little. */
    public static String clockInWords(Instant due, Instant now) {
        long days = ChronoUnit.DAYS.between(Times.dayOf(now), Times.dayOf(due));
        if (now.isAfter(due)) {
            return days == 0
                    ? "quá hạn " + Math.max(1, Duration.between(due, now).toHours()) + " giờ"
                    : "quá hạn " + -days + " ngày";
        }
        LocalTime time = due.atZone(Times.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        String hour = time.equals(LAST_MINUTE) ? "" : " lúc " + time;
        if (days == 0) {
            return "đến hạn hôm nay" + hour;
        }
        return days == 1 ? "đến hạn ngày mai" + hour : "còn " + days + " ngày";
    }
}
