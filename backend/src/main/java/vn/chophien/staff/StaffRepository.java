package vn.chophien.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.StaffRole;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class StaffRepository {

    private static final String SELECT = "SELECT a.id, a.sign_in_name, a.display_name, m.office,"
            + " (SELECT GROUP_CONCAT(r.role) FROM staff_role r WHERE r.account_id = a.id), a.status,"
            + " COALESCE(m.sample, FALSE),"
            + " (SELECT COUNT(*) FROM totp t WHERE t.account_id = a.id AND t.confirmed_at IS NOT NULL), p.valid_until,"
            + " (SELECT COUNT(*) FROM sign_in_session s WHERE s.account_id = a.id AND s.expires_at > ?1),"
            + " (SELECT MAX(s.last_seen_at) FROM sign_in_session s WHERE s.account_id = a.id)"
            + " FROM account a LEFT JOIN staff_member m ON m.account_id = a.id"
            + " LEFT JOIN temporary_password p ON p.account_id = a.id WHERE a.role = 'STAFF'";

    @PersistenceContext
    EntityManager em;

    List<StaffView> all(Instant now) {
        return Sql.list(em, SELECT + " ORDER BY a.status, a.display_name, a.id LIMIT 500", StaffRepository::staff, now);
    }

    Optional<StaffView> find(long accountId, Instant now) {
        return Sql.first(em, SELECT + " AND a.id = ?2", StaffRepository::staff, now, accountId);
    }

    /** Made by this very person with these very words a moment ago: the same press again. */
    Optional<Long> justMade(WriteStaff wish, long by, Instant since) {
        return Sql.first(
                em,
                "SELECT a.id FROM account a JOIN staff_member m ON m.account_id = a.id AND m.created_by = ?3"
                        + " JOIN temporary_password p ON p.account_id = a.id"
                        + " WHERE a.sign_in_name = ?1 AND a.display_name = ?2 AND a.created_at > ?4",
                row -> row.number(0),
                wish.signInName(),
                wish.name(),
                by,
                since);
    }

    /** None when the name is taken. */
    Optional<Long> add(WriteStaff wish, long by, Instant now) {
        int added = Sql.update(
                em,
                "INSERT IGNORE INTO account (sign_in_name, display_name, role, password_hash, status, created_at)"
                        + " VALUES (?1, ?2, 'STAFF', '', 'ACTIVE', ?3)",
                wish.signInName(),
                wish.name(),
                now);
        if (added == 0) {
            return Optional.empty();
        }
        long id = Sql.first(
                        em, "SELECT id FROM account WHERE sign_in_name = ?1", row -> row.number(0), wish.signInName())
                .orElseThrow();
        Sql.update(
                em,
                "INSERT INTO staff_member (account_id, office, sample, created_by) VALUES (?1, ?2, FALSE, ?3)",
                id,
                wish.office(),
                by);
        setRoles(id, wish.roles());
        return Optional.of(id);
    }

    void setRoles(long accountId, Set<StaffRole> roles) {
        Sql.update(em, "DELETE FROM staff_role WHERE account_id = ?1", accountId);
        roles.forEach(role ->
                Sql.update(em, "INSERT INTO staff_role (account_id, role) VALUES (?1, ?2)", accountId, role.name()));
    }

    /** Holds all who may administer, in the order of their ids, so that two of them cannot take each other away. */
    List<Long> lockAdministrators() {
        return Sql.list(
                em,
                "SELECT a.id FROM account a JOIN staff_role r ON r.account_id = a.id AND r.role = 'ADMINISTRATOR'"
                        + " WHERE a.role = 'STAFF' AND a.status = 'ACTIVE' ORDER BY a.id FOR UPDATE",
                row -> row.number(0));
    }

    /** False when it is so already. */
    boolean setActive(long accountId, boolean active) {
        return Sql.update(
                        em,
                        "UPDATE account SET status = ?2, version = version + 1"
                                + " WHERE id = ?1 AND role = 'STAFF' AND status = ?3",
                        accountId,
                        active ? "ACTIVE" : "LOCKED",
                        active ? "LOCKED" : "ACTIVE")
                == 1;
    }

    private static StaffView staff(Row row) {
        return new StaffView(
                row.number(0),
                row.text(1),
                row.text(2),
                row.textOrNull(3),
                roles(row.textOrNull(4)),
                row.text(5).equals("ACTIVE"),
                row.flag(6),
                row.flag(7),
                row.instantOrNull(8),
                row.number(9),
                row.instantOrNull(10));
    }

    private static Set<StaffRole> roles(@Nullable String listed) {
        return listed == null
                ? Set.of()
                : Arrays.stream(listed.split(",", -1)).map(StaffRole::valueOf).collect(Collectors.toSet());
    }
}
