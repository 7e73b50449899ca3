package vn.chophien.catalogue.sheet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

/** Rows that go in many a statement. */
final class SheetRows {

    private static final int AT_ONCE = 500;

    private final Consumer<String> write;
    private final String head;
    private final String tail;
    private final StringBuilder marks = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();
    private int rows;

    SheetRows(EntityManager em, String table, String columns, String tail) {
        this.write = sql -> Sql.update(em, sql, values.toArray());
        this.head = "INSERT INTO " + table + " (" + columns + ") VALUES ";
        this.tail = tail;
    }

    void add(@Nullable Object... row) {
        marks.append(rows == 0 ? "(" : ", (");
        marks.append(Arrays.stream(row)
                .map(value -> {
                    values.add(value);
                    return "?" + values.size();
                })
                .collect(Collectors.joining(", ")));
        marks.append(')');
        if (++rows == AT_ONCE) {
            flush();
        }
    }

    void flush() {
        if (rows > 0) {
            write.accept(head + marks + tail);
            marks.setLength(0);
            values.clear();
            rows = 0;
        }
    }
}
