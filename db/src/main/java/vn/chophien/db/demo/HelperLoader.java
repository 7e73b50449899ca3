package vn.chophien.db.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One who only keeps the diary of a cooperative, and one of a digital team who helps a farm that asked for it. */
final class HelperLoader {
    private static final String RECORDER = "ghichep";
    private static final String HELPER = "nguoigiup";
    private static final String HELPERS_PHONE = "+84900000102";

    private final World world;

    HelperLoader(World world) {
        this.world = world;
    }

    void load() throws SQLException {
        LocalDateTime since = world.days.at(-40, LocalTime.of(9, 0));
        account(RECORDER, "Người ghi chép (minh họa)", "SELLER", since);
        update(
                "INSERT INTO seller_member (seller_id, account_id, since, role)"
                        + " SELECT ?, id, ?, 'RECORDER' FROM account WHERE sign_in_name = ?",
                world.seller("htx-mien-dong-na-may").id(),
                since,
                RECORDER);
        account(HELPER, "Tổ công nghệ số (minh họa)", "BUYER", since);
        update(
                "INSERT INTO account_contact (account_id, kind, value, verified_at)"
                        + " SELECT id, 'PHONE', ?, ? FROM account WHERE sign_in_name = ?",
                HELPERS_PHONE,
                since,
                HELPER);
        long farm = world.seller("trang-trai-na-hoa").id();
        update(
                "INSERT INTO seller_mandate (seller_id, helper_id, scopes, consent_version, ends_on, client_id,"
                        + " granted_by, granted_at, sample_data) SELECT ?, h.id, 'DIARY_AND_LOTS,GOODS', '2026-11', ?,"
                        + " 'demo-mandate-0001', m.account_id, ?, TRUE FROM account h JOIN seller_member m"
                        + " ON m.seller_id = ? WHERE h.sign_in_name = ?",
                farm,
                world.days.day(200),
                since,
                farm,
                HELPER);
    }

    private void account(String signInName, String name, String role, LocalDateTime since) throws SQLException {
        update(
                "INSERT INTO account (sign_in_name, display_name, role, password_hash, status, created_at)"
                        + " VALUES (?, ?, ?, ?, 'ACTIVE', ?)",
                signInName,
                name,
                role,
                AccountLoader.PASSWORD_HASH,
                since);
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
