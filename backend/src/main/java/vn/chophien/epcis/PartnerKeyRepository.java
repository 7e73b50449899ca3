package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class PartnerKeyRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Partner> find(byte[] hash) {
        return Sql.first(
                em,
                "SELECT id, name, seller_id FROM epcis_key WHERE key_hash = ?1 AND revoked_at IS NULL",
                row -> new Partner(row.number(0), row.text(1), row.numberOrNull(2)),
                hash);
    }

    long add(byte[] hash, String name, @Nullable Long sellerId, Instant at, String by) {
        Sql.update(
                em,
                "INSERT INTO epcis_key (key_hash, name, seller_id, created_at, created_by) VALUES (?1, ?2, ?3, ?4, ?5)",
                hash,
                name,
                sellerId,
                at,
                by);
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    boolean hasValid(String name) {
        return Sql.first(em, "SELECT id FROM epcis_key WHERE valid_name = ?1", row -> row.number(0), name)
                .isPresent();
    }

    /** False when there is no such key, or it was revoked before. */
    boolean revoke(long id, Instant at, String by) {
        return Sql.update(
                        em,
                        "UPDATE epcis_key SET revoked_at = ?2, revoked_by = ?3 WHERE id = ?1 AND revoked_at IS NULL",
                        id,
                        at,
                        by)
                == 1;
    }

    List<PartnerKeyView> all() {
        return Sql.list(
                em,
                "SELECT k.id, k.name, s.name, k.created_at, k.created_by, k.revoked_at, k.revoked_by"
                        + " FROM epcis_key k LEFT JOIN seller s ON s.id = k.seller_id ORDER BY k.id DESC",
                row -> new PartnerKeyView(
                        row.number(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.instant(3),
                        row.text(4),
                        row.instantOrNull(5),
                        row.textOrNull(6)));
    }
}
