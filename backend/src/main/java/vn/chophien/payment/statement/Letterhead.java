package vn.chophien.payment.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;
import vn.chophien.table.TableRow;

/** What stands above a statement's head: whose account it is, and for which days. */
record Letterhead(
        @Nullable String account,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\d/])\\d[\\d .-]{4,22}\\d(?![\\d/])");
    private static final Pattern DAYS = Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");

    static Letterhead of(List<TableRow> rows) {
        String account = null;
        LocalDate from = null;
        LocalDate to = null;
        for (TableRow row : rows) {
            String said = Folding.fold(String.join(" ", row.cells()));
            if (account == null && namesAccount(said)) {
                account = account(row);
            }
            List<LocalDate> days = days(row);
            if (from == null && days.size() == 2 && !days.get(1).isBefore(days.get(0))) {
                from = days.get(0);
                to = days.get(1);
            }
        }
        return new Letterhead(account, from, to);
    }

    private static boolean namesAccount(String said) {
        return Stream.of("so tai khoan", "so tk", "tai khoan", "account number", "account no", "account")
                .anyMatch(said::contains);
    }

    private static @Nullable String account(TableRow row) {
        return row.cells().stream()
                .map(cell -> DAYS.matcher(cell).replaceAll(" / "))
                .map(ACCOUNT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group().replaceAll("\\D", ""))
                .findFirst()
                .orElse(null);
    }

    private static List<LocalDate> days(TableRow row) {
        return DAYS.matcher(String.join(" ", row.cells()))
                .results()
                .map(found -> StatementTime.read(found.group()))
                .flatMap(Optional::stream)
                .map(StatementTime::day)
                .toList();
    }
}
