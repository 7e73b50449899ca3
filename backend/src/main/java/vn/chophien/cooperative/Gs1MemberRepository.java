package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.CompanyPrefix;
import vn.chophien.trace.key.Gln;

@ApplicationScoped
class Gs1MemberRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Gs1Member> find(long sellerId) {
        return Sql.first(
                em,
                "SELECT seller_id, prefix, gln, checked_on, checked_by FROM gs1_member WHERE seller_id = ?1",
                row -> new Gs1Member(
                        row.number(0),
                        new CompanyPrefix(row.text(1)),
                        row.isNull(2) ? null : new Gln(row.text(2)),
                        row.day(3),
                        row.text(4)),
                sellerId);
    }

    Optional<Long> seller(String gln) {
        return Sql.first(em, "SELECT seller_id FROM gs1_member WHERE gln = ?1", row -> row.number(0), gln);
    }

    /** One company's prefix may not begin another's. */
    boolean isTaken(long sellerId, String prefix, @Nullable String gln) {
        return Sql.first(
                        em,
                        "SELECT seller_id FROM gs1_member WHERE seller_id <> ?1 AND (gln = ?3 OR ?2 LIKE CONCAT(prefix, '%')"
                                + " OR prefix LIKE CONCAT(?2, '%'))",
                        row -> row.number(0),
                        sellerId,
                        prefix,
                        gln)
                .isPresent();
    }

    /** Keeps from when on a seller had this number, or none: what was said with an earlier one stays said. */
    void addParty(long sellerId, @Nullable Gln gln, Instant now) {
        Sql.update(
                em,
                "INSERT INTO gs1_party_gln (seller_id, gln, added_at) VALUES (?1, ?2, ?3)",
                sellerId,
                gln == null ? null : gln.value(),
                now);
    }

    void put(Gs1Member member) {
        Sql.update(
                em,
                "INSERT INTO gs1_member (seller_id, prefix, gln, checked_on, checked_by) VALUES (?1, ?2, ?3, ?4, ?5)"
                        + " ON DUPLICATE KEY UPDATE prefix = ?2, gln = ?3, checked_on = ?4, checked_by = ?5",
                member.sellerId(),
                member.prefix().value(),
                member.gln() == null ? null : member.gln().value(),
                member.checkedOn(),
                member.checkedBy());
    }
}
