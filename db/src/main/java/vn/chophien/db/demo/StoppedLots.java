package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Lots whose code is suspended are not sold, in the demo world as in the market. */
final class StoppedLots {

    private StoppedLots() {}

    /** Read whole before the first lot is changed: the view reads the same table. */
    static void settle(Connection connection) throws SQLException {
        Map<Long, Long> codes = new TreeMap<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT lot_id, site_code_id FROM stopped_lot")) {
            while (row.next()) {
                codes.put(row.getLong(1), row.getLong(2));
            }
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE lot SET stop_code_id = ? WHERE id = ?")) {
            for (Map.Entry<Long, Long> stop : codes.entrySet()) {
                update.setLong(1, stop.getValue());
                update.setLong(2, stop.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
