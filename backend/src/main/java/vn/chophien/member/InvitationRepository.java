package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.MemberRole;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class InvitationRepository {

    private static final String SELECT = "SELECT i.id, i.seller_id, i.role, i.contact, a.display_name, i.expires_at,"
            + " i.accepted_by, i.withdrawn_at IS NOT NULL FROM seller_invitation i JOIN account a ON a.id = i.created_by";

    private static final String WAITS = " accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > ";

    @PersistenceContext
    EntityManager em;

    /** @return whether it is new; the same form sent again adds nothing */
    boolean add(Invite invite, MemberRole role, String contact, byte[] tokenHash, long by, Instant now, Instant end) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO seller_invitation (seller_id, role, contact, token_hash, client_id,"
                                + " created_by, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        invite.sellerId(),
                        role.name(),
                        contact,
                        tokenHash,
                        invite.clientId(),
                        by,
                        now,
                        end)
                == 1;
    }

    List<InvitationView> waiting(long sellerId, Instant now) {
        return Sql.list(
                em,
                "SELECT id, contact, role, created_at, expires_at FROM seller_invitation WHERE seller_id = ?1 AND"
                        + WAITS + "?2 ORDER BY id DESC",
                row -> new InvitationView(
                        row.number(0), row.text(1), MemberRole.valueOf(row.text(2)), row.instant(3), row.instant(4)),
                sellerId,
                now);
    }

    Optional<Invitation> find(byte[] tokenHash) {
        return Sql.first(em, SELECT + " WHERE i.token_hash = ?1", InvitationRepository::invitation, tokenHash);
    }

    /** @return false when somebody was quicker, or it is over */
    boolean accept(long id, long accountId, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_invitation SET accepted_by = ?2, accepted_at = ?3 WHERE id = ?1 AND" + WAITS
                                + "?3",
                        id,
                        accountId,
                        now)
                == 1;
    }

    /** @return the contact it went to; none when there was nothing to take back */
    Optional<String> withdraw(long sellerId, long id, Instant now) {
        int taken = Sql.update(
                em,
                "UPDATE seller_invitation SET withdrawn_at = ?3 WHERE seller_id = ?1 AND id = ?2 AND" + WAITS + "?3",
                sellerId,
                id,
                now);
        return taken == 0
                ? Optional.empty()
                : Sql.first(em, "SELECT contact FROM seller_invitation WHERE id = ?1", row -> row.text(0), id);
    }

    /** Whom it went to is nobody's business once it is over. */
    void forgetEndedBefore(Instant moment) {
        Sql.update(
                em,
                "UPDATE seller_invitation SET contact = '' WHERE contact <> ''"
                        + " AND COALESCE(accepted_at, withdrawn_at, expires_at) < ?1",
                moment);
    }

    /** What still waits for them is taken back. */
    void forget(String contact, Instant now) {
        Sql.update(
                em,
                "UPDATE seller_invitation SET contact = '',"
                        + " withdrawn_at = IF(accepted_at IS NULL, COALESCE(withdrawn_at, ?2), withdrawn_at)"
                        + " WHERE contact = ?1",
                contact,
                now);
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.number(0),
                row.number(1),
                MemberRole.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.numberOrNull(6),
                row.flag(7));
    }
}
