package vn.chophien.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Time as people here read it, and as the database keeps it (UTC). */
public final class Times {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private Times() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String day(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** What a DATETIME column holds, read as the instant that it means. */
    public static Instant fromColumn(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** What goes into a DATETIME(3) column. */
    public static LocalDateTime toColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
