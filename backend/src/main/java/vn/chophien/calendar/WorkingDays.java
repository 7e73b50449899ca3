package vn.chophien.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts days on which offices are open: Monday to Friday, but for holidays and what is worked instead of them. */
public final class WorkingDays {

    private final Map<LocalDate, Holiday> holidays;
    private final Set<Integer> years;

    public WorkingDays(Collection<Holiday> holidays) {
        this.holidays = holidays.stream().collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity()));
        this.years = holidays.stream().map(holiday -> holiday.day().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorked(LocalDate day) {
        Holiday holiday = holidays.get(day);
        if (holiday != null) {
            return holiday.worked();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The last day of a time that is given in working days. The day of the event is not counted: Civil Code 2015,
     * article 147.
     *
     * @param days more than zero
     */
    public DueDay add(LocalDate event, int days) {
        if (days <= 0) {
            throw new IllegalArgumentException("No time to do it in: " + days);
        }
        LocalDate day = event;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return new DueDay(day, isCertain(event, day));
    }

    /** How many working days have gone by since a day; none when it is still to come. */
    public long since(LocalDate day, LocalDate today) {
        return between(day, today).filter(this::isWorked).count();
    }

    private boolean isCertain(LocalDate event, LocalDate last) {
        return between(event, last).allMatch(day -> {
            Holiday holiday = holidays.get(day);
            return holiday == null ? years.contains(day.getYear()) : holiday.confirmed();
        });
    }

    /** Without the first, with the last. */
    private static Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return last.isAfter(first) ? first.plusDays(1).datesUntil(last.plusDays(1)) : Stream.of();
    }
}
