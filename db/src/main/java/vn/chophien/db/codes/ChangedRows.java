package vn.chophien.db.codes;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.chophien.db.BatchInsert;

/** Writes only the rows of a code list that the table does not hold in exactly this form: at most starts, none. */
final class ChangedRows {
    private static final String BETWEEN_CELLS = "|";

    private final BatchInsert batch;
    private final Set<String> there = new HashSet<>();

    /** The first column is the key of the list. */
    ChangedRows(Connection connection, String table, String... columns) throws SQLException {
        batch = new BatchInsert(connection, table, columns).refreshing(Arrays.copyOfRange(columns, 1, columns.length));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CONCAT_WS('" + BETWEEN_CELLS + "', "
                        + String.join(", ", columns) + ") FROM " + table)) {
            while (row.next()) {
                there.add(row.getString(1));
            }
        }
    }

    void after(ChangedRows other) {
        batch.after(other.batch);
    }

    void add(String... cells) throws SQLException {
        if (!there.contains(String.join(BETWEEN_CELLS, cells))) {
            batch.add((Object[]) cells);
        }
    }

    void send() throws SQLException {
        batch.send();
    }
}
