package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What is left of every lot: its quantity, less what orders hold, less what other lots were made from. Mass that went
 * into other lots is counted in the lot's own unit.
 */
final class RemainingStock {
    private static final String SETTLE = """
            UPDATE lot
            LEFT JOIN (SELECT lot_id, SUM(quantity) AS steps FROM order_line_lot GROUP BY lot_id) sold
                ON sold.lot_id = lot.id
            LEFT JOIN (SELECT parent_id, SUM(mass_grams) AS grams FROM lot_edge GROUP BY parent_id) used
                ON used.parent_id = lot.id
            SET lot.remaining = lot.quantity - COALESCE(sold.steps, 0)
                - COALESCE(used.grams * lot.quantity DIV lot.mass_grams, 0)
            WHERE lot.id >= ?
            """;

    private RemainingStock() {}

    /** Settles the lots from this id on; fails when more was taken from a lot than it had. */
    static void settle(Connection connection, long firstLot) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SETTLE)) {
            update.setLong(1, firstLot);
            update.executeUpdate();
        }
    }
}
