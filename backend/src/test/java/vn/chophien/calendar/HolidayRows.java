package vn.chophien.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The holidays that the market starts with, out of the migration that brings them. */
final class HolidayRows {

    private static final Path MIGRATION = Path.of(
            "../db/src/main/resources/db/migration/calendar",
            "V20261127060100__calendar_create_holidays_and_deadlines.sql");
    private static final Pattern ROW =
            Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(OFF|WORK)', '([^']+)', '([^']+)', (TRUE|FALSE)\\)");

    private HolidayRows() {}

    static List<Holiday> read() {
        try {
            return ROW.matcher(Files.readString(MIGRATION))
                    .results()
                    .map(row -> new Holiday(
                            LocalDate.parse(row.group(1)),
                            row.group(2).equals("WORK"),
                            row.group(3),
                            row.group(4),
                            row.group(5).equals("TRUE")))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
