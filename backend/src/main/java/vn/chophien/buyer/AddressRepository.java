package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class AddressRepository {

    record Kept(long id, SaveAddress.Checked address, boolean isDefault) {}

    @PersistenceContext
    EntityManager em;

    /** One at a time for each account: there is one default, and a most of addresses. */
    void lock(long accountId) {
        Sql.first(em, "SELECT id FROM account WHERE id = ?1 FOR UPDATE", row -> row.number(0), accountId);
    }

    /** The default first, then in the order in which they were saved. */
    List<Kept> of(long accountId) {
        return Sql.list(
                em,
                "SELECT id, label, name, phone, commune_code, line, is_default FROM buyer_address"
                        + " WHERE account_id = ?1 AND removed_at IS NULL ORDER BY is_default DESC, id",
                AddressRepository::kept,
                accountId);
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.number(0),
                new SaveAddress.Checked(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)),
                row.flag(6));
    }

    void add(long accountId, SaveAddress.Checked address, boolean isDefault, Instant now) {
        Sql.update(
                em,
                "INSERT INTO buyer_address (account_id, label, name, phone, commune_code, line, is_default, created_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                accountId,
                address.label(),
                address.name(),
                address.phone(),
                address.communeCode(),
                address.line(),
                isDefault,
                now);
    }

    void change(long id, SaveAddress.Checked address) {
        Sql.update(
                em,
                "UPDATE buyer_address SET label = ?2, name = ?3, phone = ?4, commune_code = ?5, line = ?6 WHERE id = ?1",
                id,
                address.label(),
                address.name(),
                address.phone(),
                address.communeCode(),
                address.line());
    }

    void makeDefault(long accountId, long id) {
        Sql.update(em, "UPDATE buyer_address SET is_default = (id = ?2) WHERE account_id = ?1", accountId, id);
    }

    boolean remove(long accountId, long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE buyer_address SET removed_at = ?3, is_default = FALSE"
                                + " WHERE account_id = ?1 AND id = ?2 AND removed_at IS NULL",
                        accountId,
                        id,
                        now)
                == 1;
    }

    boolean putBack(long accountId, long id, Instant removedSince) {
        return Sql.update(
                        em,
                        "UPDATE buyer_address SET removed_at = NULL WHERE account_id = ?1 AND id = ?2 AND removed_at > ?3",
                        accountId,
                        id,
                        removedSince)
                == 1;
    }

    void forgetRemoved(Instant before) {
        Sql.update(em, "DELETE FROM buyer_address WHERE removed_at < ?1 LIMIT 100", before);
    }

    void forgetAll(long accountId) {
        Sql.update(em, "DELETE FROM buyer_address WHERE account_id = ?1", accountId);
    }
}
