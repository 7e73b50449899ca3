package vn.chophien.catalogue.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chophien.shared.Folding;

/** Months as people list them: {@code 10, 11, 12}, {@code tháng 11 đến tháng 2}, {@code 10-12}, {@code quanh năm}. */
final class SheetSeason {

    private static final int MONTHS = 12;
    private static final Pattern RUN =
            Pattern.compile("(?:t(?:hang)? ?)?(\\d{1,2}) ?(?:-|–|den) ?(?:t(?:hang)? ?)?(\\d{1,2})");
    private static final Pattern ONE = Pattern.compile("(?:t(?:hang)? ?)?(\\d{1,2})");

    private SheetSeason() {}

    /** As the column holds it, {@code 10,11,12}; an empty text means all year. */
    static Optional<String> read(String typed) {
        if (Folding.fold(typed).matches("quanh nam|ca nam|")) {
            return Optional.of("");
        }
        TreeSet<Integer> months = new TreeSet<>();
        for (String part : typed.split("[,;.&]| và ", -1)) {
            String said = part.strip()
                    .toLowerCase(Locale.ROOT)
                    .replace("tháng", "thang")
                    .replace("đến", "den");
            Matcher run = RUN.matcher(said);
            Matcher one = ONE.matcher(said);
            if (run.matches() && isMonth(run.group(1)) && isMonth(run.group(2))) {
                int last = Integer.parseInt(run.group(2));
                int month = Integer.parseInt(run.group(1));
                months.add(month);
                while (month != last) { // a season may run over the new year
                    month = month % MONTHS + 1;
                    months.add(month);
                }
            } else if (one.matches() && isMonth(one.group(1))) {
                months.add(Integer.parseInt(one.group(1)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(
                months.size() == MONTHS
                        ? ""
                        : months.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static boolean isMonth(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= MONTHS;
    }
}
