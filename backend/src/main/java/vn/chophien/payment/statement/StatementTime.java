package vn.chophien.payment.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/**
 * When a line of a statement says that money moved.
 *
 * @param at null where the bank names no more than the day
 * @param rest what else the cell holds: some banks put their number below the date
 */
record StatementTime(LocalDate day, @Nullable Instant at, String rest) {

    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?<!\\d)T?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(AM|PM|SA|CH)?(?![\\d:])");

    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    static Optional<StatementTime> read(String text) {
        try {
            String plain = text.strip();
            if (plain.matches("\\d{4}-\\d{2}-\\d{2}T.*(Z|[+-]\\d{2}:\\d{2})")) {
                Instant at = OffsetDateTime.parse(plain).toInstant();
                return Optional.of(new StatementTime(Times.dayOf(at), at, ""));
            }
            LocalDate day = CountedDay.read(plain).orElse(null);
            return day == null ? written(plain) : counted(day, new BigDecimal(plain));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The same with the hour of another cell. */
    StatementTime with(String clock) {
        LocalTime time = at == null ? clock(clock) : null;
        return time == null ? this : new StatementTime(day, instant(day, time), rest);
    }

    private static Optional<StatementTime> counted(LocalDate day, BigDecimal days) {
        int second = days.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return Optional.of(new StatementTime(
                day,
                second == 0 || second == SECONDS_A_DAY ? null : instant(day, LocalTime.ofSecondOfDay(second)),
                ""));
    }

    private static Optional<StatementTime> written(String text) {
        Matcher found = DAY_FIRST.matcher(text);
        boolean isDayFirst = found.find();
        if (!isDayFirst) {
            found = YEAR_FIRST.matcher(text);
            if (!found.find()) {
                return Optional.empty();
            }
        }
        LocalDate day = isDayFirst
                ? LocalDate.of(number(found, 4), number(found, 3), number(found, 1))
                : LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
        String around = text.substring(0, found.start()) + " " + text.substring(found.end());
        LocalTime time = clock(around);
        String rest =
                CLOCK.matcher(around).replaceFirst("").replaceAll("\\s+", " ").strip();
        return Optional.of(new StatementTime(day, time == null ? null : instant(day, time), rest));
    }

    private static @Nullable LocalTime clock(String text) {
        Matcher found = CLOCK.matcher(text);
        if (!found.find()) {
            return null;
        }
        int hour = number(found, 1);
        String half = found.group(4) == null ? "" : found.group(4);
        boolean isAfternoon = half.equalsIgnoreCase("PM") || half.equalsIgnoreCase("CH");
        int whole = half.isEmpty() ? hour : hour % 12 + (isAfternoon ? 12 : 0);
        LocalTime time = LocalTime.of(whole, number(found, 2), found.group(3) == null ? 0 : number(found, 3));
        return time.equals(LocalTime.MIDNIGHT) ? null : time; // what spreadsheets make of a day alone
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Times.ZONE).toInstant();
    }
}
