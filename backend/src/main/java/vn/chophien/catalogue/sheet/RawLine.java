package vn.chophien.catalogue.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line with its cells by what they hold. */
record RawLine(int number, Map<SheetField, String> cells) {

    /** What an export puts before cells that a spreadsheet would run. */
    private static final String GUARDED = "'[=+\\-@\\t].*";

    static RawLine of(int number, List<String> cells, List<@Nullable SheetField> columns) {
        Map<SheetField, String> named = new EnumMap<>(SheetField.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            SheetField field = columns.get(i);
            String cell = cells.get(i).strip();
            if (field != null && !cell.isEmpty()) {
                named.put(field, cell.matches("(?s)" + GUARDED) ? cell.substring(1) : cell);
            }
        }
        return new RawLine(number, named);
    }

    String cell(SheetField field) {
        return cells.getOrDefault(field, "");
    }

    boolean has(SheetField field) {
        return cells.containsKey(field);
    }

    /** Whether it says anything of a pack. */
    boolean hasPack() {
        return has(SheetField.PACK)
                || has(SheetField.GTIN)
                || has(SheetField.UNIT)
                || has(SheetField.PRICE)
                || has(SheetField.CONTENT)
                || has(SheetField.ACTIVE);
    }
}
