package vn.chophien.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;

/**
 * The days that figures are about.
 *
 * @param from first day
 * @param to last day; may lie ahead
 */
public record Period(Kind kind, LocalDate from, LocalDate to) {

    private static final long LONGEST_DAYS = 3_660;

    /** How long, as it is chosen. */
    public enum Kind {
        WEEK("tuan", "Tuần"),
        MONTH("thang", "Tháng"),
        QUARTER("quy", "Quý"),
        YEAR("nam", "Năm"),
        OWN("khac", "Khác");

        private final String code;
        private final String vietnamese;

        Kind(String code, String vietnamese) {
            this.code = code;
            this.vietnamese = vietnamese;
        }

        public String code() {
            return code;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }

    public Period {
        if (to.isBefore(from)) {
            throw InvalidInput.of("den", "Ngày cuối phải bằng hoặc sau ngày đầu.");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) {
            throw InvalidInput.of("tu", "Khoảng ngày dài nhất là mười năm.");
        }
    }

    /** The week, month, quarter or year in which this day lies. */
    public static Period around(Kind kind, LocalDate day) {
        return switch (kind) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(kind, monday, monday.plusDays(6));
            }
            case MONTH, OWN ->
                new Period(Kind.MONTH, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTER -> {
                LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                yield new Period(kind, first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> year(day.getYear());
        };
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The one before, of the same kind. */
    public Period before() {
        if (kind == Kind.OWN) {
            long days = days();
            return new Period(kind, from.minusDays(days), to.minusDays(days));
        }
        return around(kind, from.minusDays(1));
    }

    /** The one after, of the same kind. */
    public Period after() {
        if (kind == Kind.OWN) {
            long days = days();
            return new Period(kind, from.plusDays(days), to.plusDays(days));
        }
        return around(kind, to.plusDays(1));
    }

    /** What this is compared with: of a period that still runs, only as many days of the one before as have passed. */
    public Period compared(LocalDate today) {
        Period before = before();
        if (!isRunning(today)) {
            return before;
        }
        LocalDate end = before.from.plusDays(ChronoUnit.DAYS.between(from, today));
        return new Period(Kind.OWN, before.from, end.isAfter(before.to) ? before.to : end);
    }

    public boolean isRunning(LocalDate today) {
        return !today.isBefore(from) && today.isBefore(to);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether a chart of it has a mark a day; otherwise a mark a month. */
    public boolean isByDay() {
        return days() <= 62;
    }

    public String inWords() {
        return switch (kind) {
            case MONTH -> "Tháng " + from.getMonthValue() + "/" + from.getYear();
            case QUARTER -> "Quý " + ((from.getMonthValue() + 2) / 3) + "/" + from.getYear();
            case YEAR -> "Năm " + from.getYear();
            case WEEK, OWN -> from.equals(to) ? Times.day(from) : Times.day(from) + " – " + Times.day(to);
        };
    }
}
