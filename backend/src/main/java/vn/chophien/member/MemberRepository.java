package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.MemberRole;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Sql;

@ApplicationScoped
class MemberRepository {

    /** True for whoever is no manager, and for a manager as long as there is another. */
    private static final String ANOTHER_MANAGES = " AND (role <> 'MANAGER' OR (SELECT n FROM (SELECT COUNT(*) n"
            + " FROM seller_member WHERE seller_id = ?1 AND role = 'MANAGER') managers) > 1)";

    @PersistenceContext
    EntityManager em;

    /** Those who change members of one seller come one after the other: two managers cannot take each other off at once. */
    void lock(long sellerId) {
        if (Sql.first(em, "SELECT id FROM seller WHERE id = ?1 FOR UPDATE", row -> row.number(0), sellerId)
                .isEmpty()) {
            throw new NotFound("seller", sellerId);
        }
    }

    List<MemberView> of(long sellerId) {
        return Sql.list(
                em,
                "SELECT a.id, a.display_name, a.sign_in_name, m.role, m.since FROM seller_member m"
                        + " JOIN account a ON a.id = m.account_id WHERE m.seller_id = ?1 ORDER BY m.since, a.id",
                row -> new MemberView(
                        row.number(0), row.text(1), row.text(2), MemberRole.valueOf(row.text(3)), row.instant(4)),
                sellerId);
    }

    Optional<MemberView> find(long sellerId, long accountId) {
        return of(sellerId).stream()
                .filter(member -> member.accountId() == accountId)
                .findFirst();
    }

    /** @return false for a member already */
    boolean add(long sellerId, long accountId, MemberRole role, Instant since) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO seller_member (seller_id, account_id, since, role)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        sellerId,
                        accountId,
                        since,
                        role.name())
                == 1;
    }

    /** @return false for the last manager */
    boolean setRole(long sellerId, long accountId, MemberRole role) {
        return Sql.update(
                        em,
                        "UPDATE seller_member SET role = ?3 WHERE seller_id = ?1 AND account_id = ?2"
                                + (role == MemberRole.MANAGER ? "" : ANOTHER_MANAGES),
                        sellerId,
                        accountId,
                        role.name())
                == 1;
    }

    /** @return false for the last manager */
    boolean remove(long sellerId, long accountId) {
        return Sql.update(
                        em,
                        "DELETE FROM seller_member WHERE seller_id = ?1 AND account_id = ?2" + ANOTHER_MANAGES,
                        sellerId,
                        accountId)
                == 1;
    }

    void keepPast(long sellerId, MemberView member, long by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO seller_member_past (seller_id, account_id, role, since, ended_at, ended_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                sellerId,
                member.accountId(),
                member.role().name(),
                member.since(),
                now,
                by);
    }

    /** Taken off since then, the last time each, and not there again. */
    List<PastMember> past(long sellerId, Instant since) {
        return Sql.list(
                em,
                "SELECT p.id, a.id, a.display_name, p.role, p.since, p.ended_at FROM seller_member_past p"
                        + " JOIN account a ON a.id = p.account_id AND a.status = 'ACTIVE'"
                        + " WHERE p.seller_id = ?1 AND p.ended_at > ?2 AND p.ended_by <> p.account_id"
                        + " AND NOT EXISTS (SELECT 1 FROM seller_member m"
                        + " WHERE m.seller_id = p.seller_id AND m.account_id = p.account_id)"
                        + " AND p.id = (SELECT MAX(q.id) FROM seller_member_past q"
                        + " WHERE q.seller_id = p.seller_id AND q.account_id = p.account_id) ORDER BY p.id DESC",
                row -> new PastMember(
                        row.number(0),
                        row.number(1),
                        row.text(2),
                        MemberRole.valueOf(row.text(3)),
                        row.instant(4),
                        row.instant(5)),
                sellerId,
                since);
    }
}
