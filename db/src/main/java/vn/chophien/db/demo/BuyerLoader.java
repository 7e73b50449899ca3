package vn.chophien.db.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** One buyer with an account, who signs in by phone and code or with the password of all demo accounts. */
final class BuyerLoader {
    private static final String SIGN_IN_NAME = "nguoimua";
    private static final String NAME = "Khách minh họa 01";
    private static final String PHONE = "+84900000101";
    private static final List<String> ORDERS = List.of("demo-don-01", "demo-don-02");

    private final World world;

    BuyerLoader(World world) {
        this.world = world;
    }

    void load() throws SQLException {
        LocalDateTime since = world.days.at(-60, LocalTime.of(20, 0));
        update(
                "INSERT INTO account (sign_in_name, display_name, role, password_hash, status, created_at)"
                        + " VALUES (?, ?, 'BUYER', ?, 'ACTIVE', ?)",
                SIGN_IN_NAME,
                NAME,
                AccountLoader.PASSWORD_HASH,
                since);
        update(
                "INSERT INTO account_contact (account_id, kind, value, verified_at)"
                        + " SELECT id, 'PHONE', ?, ? FROM account WHERE sign_in_name = ?",
                PHONE,
                since,
                SIGN_IN_NAME);
        for (String order : ORDERS) {
            update(
                    "INSERT INTO buyer_checkout (checkout_id, account_id, at, taken_over) SELECT c.id, a.id, c.placed_at,"
                            + " FALSE FROM checkout c JOIN account a WHERE c.idempotency_key = ? AND a.sign_in_name = ?",
                    order,
                    SIGN_IN_NAME);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = world.connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
