package vn.chophien.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table, sent as few multi-row INSERT statements. Works at full speed on every driver setting, which a JDBC
 * batch does not. Rows wait until {@link #send()}, or until enough of them have gathered.
 */
public final class BatchInsert {
    private static final int PARAMETERS_AT_ONCE = 6_000;

    private final Connection connection;
    private final String table;
    private final List<String> columns;
    private final int rowsAtOnce;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private List<String> refreshed = List.of();
    private @Nullable BatchInsert first;

    public BatchInsert(Connection connection, String table, String... columns) {
        this.connection = connection;
        this.table = table;
        this.columns = List.of(columns);
        this.rowsAtOnce = Math.max(1, PARAMETERS_AT_ONCE / columns.length);
    }

    /** A row whose key is already there refreshes these columns instead of failing. */
    public BatchInsert refreshing(String... columnsToRefresh) {
        refreshed = List.of(columnsToRefresh);
        return this;
    }

    /** These rows point to rows of another batch, which is therefore sent before them. */
    public BatchInsert after(BatchInsert other) {
        first = other;
        return this;
    }

    public void add(@Nullable Object... values) throws SQLException {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(table + " takes " + columns.size() + " values, not " + values.length);
        }
        waiting.add(values);
        if (waiting.size() == rowsAtOnce) {
            send();
        }
    }

    public void send() throws SQLException {
        if (first != null) {
            first.send();
        }
        if (waiting.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(sql(waiting.size()))) {
            int parameter = 1;
            for (@Nullable Object[] row : waiting) {
                for (Object value : row) {
                    insert.setObject(parameter++, value);
                }
            }
            insert.executeUpdate();
        }
        waiting.clear();
    }

    private String sql(int rows) {
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        String insert = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES "
                + Stream.generate(() -> row).limit(rows).collect(Collectors.joining(", "));
        return refreshed.isEmpty()
                ? insert
                : insert + " ON DUPLICATE KEY UPDATE "
                        + refreshed.stream()
                                .map(column -> column + " = VALUES(" + column + ")")
                                .collect(Collectors.joining(", "));
    }
}
