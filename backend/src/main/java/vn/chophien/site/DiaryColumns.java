package vn.chophien.site;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;

/** Reads diary lines out of queries, for every feature that needs whole lines. */
public final class DiaryColumns {

    private static final List<String> ORDER = DiaryColumn.all();
    private static final Map<String, Integer> PLACES =
            IntStream.range(0, ORDER.size()).boxed().collect(Collectors.toUnmodifiableMap(ORDER::get, place -> place));

    private DiaryColumns() {}

    /** The columns of a line, for a SELECT; they come last in it. */
    public static String of(String alias) {
        return ORDER.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    /** @param first where in the row the columns begin */
    public static DiaryEntryView entry(Row row, int first) {
        Reading line = new Reading(row, first);
        Long days = line.numberOrNull(DiaryColumn.PHI_DAYS);
        return new DiaryEntryView(
                row.number(line.at(DiaryColumn.ID)),
                row.number(line.at(DiaryColumn.SEASON_ID)),
                DiaryKind.valueOf(row.text(line.at(DiaryColumn.KIND))),
                row.instant(line.at(DiaryColumn.OCCURRED_AT)),
                row.instant(line.at(DiaryColumn.CAPTURED_AT)),
                row.instant(line.at(DiaryColumn.RECEIVED_AT)),
                row.text(line.at(DiaryColumn.PERFORMER)),
                line.textOrNull(DiaryColumn.MATERIAL),
                line.textOrNull(DiaryColumn.ACTIVE_INGREDIENT),
                line.textOrNull(DiaryColumn.TARGET),
                line.textOrNull(DiaryColumn.AMOUNT),
                days == null ? null : Math.toIntExact(days),
                line.numberOrNull(DiaryColumn.HARVEST_GRAMS),
                line.textOrNull(DiaryColumn.NOTE),
                row.text(line.at(DiaryColumn.ENTERED_BY)),
                line.numberOrNull(DiaryColumn.CORRECTS_ID),
                line.textOrNull(DiaryColumn.CORRECTION_REASON),
                line.details());
    }

    /** One line inside a row. */
    private record Reading(Row row, int first) {

        int at(DiaryColumn column) {
            return at(column.column());
        }

        private int at(String column) {
            return first + Objects.requireNonNull(PLACES.get(column));
        }

        @Nullable
        String textOrNull(DiaryColumn column) {
            return row.textOrNull(at(column));
        }

        @Nullable
        Long numberOrNull(DiaryColumn column) {
            return row.numberOrNull(at(column));
        }

        @Nullable
        Boolean flagOrNull(DiaryColumn column) {
            return row.isNull(at(column)) ? null : row.flag(at(column));
        }

        DiaryDetails details() {
            String source = textOrNull(DiaryColumn.SOURCE);
            return new DiaryDetails(
                    fields(),
                    source == null ? null : DiarySource.valueOf(source),
                    flagOrNull(DiaryColumn.LISTED),
                    textOrNull(DiaryColumn.OVERRIDE_REASON),
                    Boolean.TRUE.equals(flagOrNull(DiaryColumn.WITHDRAWS)),
                    amount(),
                    skew());
        }

        private @Nullable Amount amount() {
            String unit = textOrNull(DiaryColumn.AMOUNT_UNIT);
            Long pieces = numberOrNull(DiaryColumn.AMOUNT_PIECES);
            return unit == null
                    ? null
                    : new Amount(
                            row.number(at(DiaryColumn.AMOUNT_THOUSANDTH)),
                            AmountUnit.valueOf(unit),
                            pieces == null ? null : Math.toIntExact(pieces));
        }

        private @Nullable Duration skew() {
            Long millis = numberOrNull(DiaryColumn.CLOCK_SKEW);
            return millis == null ? null : Duration.ofMillis(millis);
        }

        private Map<DiaryField, String> fields() {
            Map<DiaryField, String> fields = new EnumMap<>(DiaryField.class);
            for (DiaryField field : DiaryField.values()) {
                String said = row.textOrNull(at(field.column()));
                if (said != null) {
                    fields.put(field, said);
                }
            }
            return fields;
        }
    }
}
