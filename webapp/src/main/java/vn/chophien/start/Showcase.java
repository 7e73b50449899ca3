package vn.chophien.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chophien.db.Database;

/** What a newcomer may try first in the demo world. Empty where real people trade. */
record Showcase(List<SignIn> signIns, Optional<Lot> lot) {

    private static final String SIGN_INS = """
            SELECT a.sign_in_name, a.display_name FROM account a
            LEFT JOIN seller_member m ON m.account_id = a.id
            LEFT JOIN seller s ON s.id = m.seller_id
            WHERE a.role = ? AND a.status = 'ACTIVE' AND (s.id IS NULL OR s.sample_data)
              AND EXISTS (SELECT 1 FROM seller WHERE sample_data)
            ORDER BY a.id LIMIT 2""";

    /** The one with the richest history that can be bought today. */
    private static final String LOT = """
            SELECT l.token, l.name, l.lot_no FROM lot l
            JOIN seller s ON s.id = l.seller_id
            WHERE s.sample_data AND l.status = 'NORMAL' AND l.trade_item_id IS NOT NULL AND l.remaining > 0
              AND (l.expires_on IS NULL OR l.expires_on > CURRENT_DATE)
            ORDER BY (SELECT COUNT(*) FROM lot_edge e JOIN lot_edge f ON f.child_id = e.parent_id
                      WHERE e.child_id = l.id) DESC, l.id
            LIMIT 1""";

    record SignIn(String role, String name, String person) {}

    record Lot(String path, String name) {}

    static Showcase of(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            List<SignIn> signIns = new ArrayList<>(signIns(connection, "SELLER", "Người bán · seller"));
            signIns.addAll(signIns(connection, "STAFF", "Sở Công Thương · staff"));
            return new Showcase(signIns, lot(connection));
        }
    }

    private static List<SignIn> signIns(Connection connection, String role, String title) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SIGN_INS)) {
            query.setString(1, role);
            try (ResultSet row = query.executeQuery()) {
                List<SignIn> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new SignIn(title, row.getString(1), row.getString(2)));
                }
                return found;
            }
        }
    }

    private static Optional<Lot> lot(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOT);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            String name = row.getString("name") + ", lô " + row.getString("lot_no");
            return Optional.of(new Lot("/l/" + row.getString("token"), name));
        }
    }
}
