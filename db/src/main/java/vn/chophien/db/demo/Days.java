package vn.chophien.db.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The calendar of the demo world. Content counts days from today, so that it never goes stale; times are thought in Việt
 * Nam and stored in UTC.
 */
record Days(LocalDate today, LocalDateTime now) {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyMMdd");

    static Days of(Clock clock) {
        return new Days(
                LocalDate.ofInstant(clock.instant(), VIETNAM),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    LocalDate day(int offset) {
        return today.plusDays(offset);
    }

    /** A local time of day as UTC; what would lie ahead of us happens now. */
    LocalDateTime at(int offset, LocalTime time) {
        LocalDateTime utc = day(offset)
                .atTime(time)
                .atZone(VIETNAM)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
        return notAfterNow(utc);
    }

    /** The first moment of a day, as UTC. */
    LocalDateTime midnight(int offset) {
        return day(offset)
                .atStartOfDay(VIETNAM)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    LocalDateTime notAfterNow(LocalDateTime utc) {
        return utc.isAfter(now) ? now : utc;
    }

    LocalDateTime ago(Duration duration) {
        return now.minus(duration);
    }

    /** Reads what content files say: {@code 2d 3h}, {@code 25m}. */
    static Duration duration(String text) {
        Duration sum = Duration.ZERO;
        for (String word : text.split(" +", -1)) {
            long amount = Long.parseLong(word.substring(0, word.length() - 1));
            sum = sum.plus(
                    switch (word.charAt(word.length() - 1)) {
                        case 'd' -> Duration.ofDays(amount);
                        case 'h' -> Duration.ofHours(amount);
                        default -> Duration.ofMinutes(amount);
                    });
        }
        return sum;
    }

    /** Reads {@code 26d 9:40}, the time of a day that is past, or a duration back from now. */
    LocalDateTime moment(String text) {
        if (!text.contains(":")) {
            return ago(duration(text));
        }
        String[] dayAndTime = text.split("d ", 2);
        return at(-Integer.parseInt(dayAndTime[0]), LocalTime.parse(dayAndTime[1], HOUR));
    }

    LocalDateTime local(LocalDateTime utc) {
        return utc.atZone(ZoneOffset.UTC).withZoneSameInstant(VIETNAM).toLocalDateTime();
    }

    LocalDate localDay(LocalDateTime utc) {
        return local(utc).toLocalDate();
    }

    String compact(LocalDate date) {
        return COMPACT.format(date);
    }
}
