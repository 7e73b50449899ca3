package vn.chophien.catalogue;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The months in which a product is fresh or newly made; none named means that it is there all year. */
public record Season(Set<Month> months) {

    public static final Season ALL_YEAR = new Season(Set.of());

    public Season {
        months = months.isEmpty() || months.size() == Month.values().length
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(months));
    }

    /** Reads the column: {@code 10,11,12}. */
    public static Season of(@Nullable String column) {
        if (column == null || column.isBlank()) {
            return ALL_YEAR;
        }
        EnumSet<Month> months = EnumSet.noneOf(Month.class);
        Arrays.stream(column.split(",", -1)).map(String::strip).forEach(m -> months.add(Month.of(Integer.parseInt(m))));
        return new Season(months);
    }

    public boolean isAllYear() {
        return months.isEmpty();
    }

    /** Each such as {@code tháng 11 đến tháng 2}: a season may run over the new year. */
    public List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (Month first : Month.values()) {
            if (includes(first) && !includes(first.minus(1))) {
                Month last = first;
                while (includes(last.plus(1))) {
                    last = last.plus(1);
                }
                runs.add("tháng " + first.getValue() + (last == first ? "" : " đến tháng " + last.getValue()));
            }
        }
        return List.copyOf(runs);
    }

    /** In season proper: what is there all year never is. */
    public boolean includes(Month month) {
        return months.contains(month);
    }
}
