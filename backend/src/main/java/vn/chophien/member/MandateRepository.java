package vn.chophien.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.MandateScope;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class MandateRepository {

    /** What the reader of a session asks too, in {@code SellerRepository}. */
    private static final String HOLDS = "m.withdrawn_at IS NULL AND m.ends_on >= ?1";

    private static final String SELECT = "SELECT m.id, m.seller_id, s.name, m.helper_id, h.display_name, m.scopes,"
            + " m.consent_version, m.ends_on, m.granted_at, g.display_name, m.paper_sealed IS NOT NULL, m.withdrawn_at,"
            + " (" + HOLDS + "), m.sample_data FROM seller_mandate m JOIN seller s ON s.id = m.seller_id"
            + " JOIN account h ON h.id = m.helper_id JOIN account g ON g.id = m.granted_by";

    @PersistenceContext
    EntityManager em;

    /** @return whether it is new; the same form sent again adds nothing */
    boolean add(GrantMandate grant, long helperId, byte @Nullable [] paper, LocalDate endsOn, long by, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO seller_mandate (seller_id, helper_id, scopes, consent_version, ends_on,"
                                + " client_id, granted_by, granted_at, paper_sealed)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                        grant.sellerId(),
                        helperId,
                        MandateScope.kept(grant.scopes()),
                        MandateText.VERSION,
                        endsOn,
                        grant.clientId(),
                        by,
                        now,
                        paper)
                == 1;
    }

    Optional<Long> given(long sellerId, String clientId) {
        return Sql.first(
                em,
                "SELECT id FROM seller_mandate WHERE seller_id = ?1 AND client_id = ?2",
                row -> row.number(0),
                sellerId,
                clientId);
    }

    List<MandateView> ofSeller(long sellerId, LocalDate today) {
        return Sql.list(
                em,
                SELECT + " WHERE m.seller_id = ?2 ORDER BY (" + HOLDS + ") DESC, m.id DESC LIMIT 50",
                MandateRepository::mandate,
                today,
                sellerId);
    }

    /** Those by which they may act now. */
    List<MandateView> ofHelper(long helperId, LocalDate today) {
        return Sql.list(
                em,
                SELECT + " WHERE m.helper_id = ?2 AND " + HOLDS + " ORDER BY s.name, m.id",
                MandateRepository::mandate,
                today,
                helperId);
    }

    Optional<MandateView> find(long id, LocalDate today) {
        return Sql.first(em, SELECT + " WHERE m.id = ?2", MandateRepository::mandate, today, id);
    }

    Optional<byte[]> paper(long id) {
        return Sql.first(
                em,
                "SELECT paper_sealed FROM seller_mandate WHERE id = ?1 AND paper_sealed IS NOT NULL",
                row -> row.bytes(0),
                id);
    }

    /** Those of this helper at this household that hold: a new one takes their place. */
    List<Long> holding(long sellerId, long helperId, LocalDate today) {
        return Sql.list(
                em,
                "SELECT m.id FROM seller_mandate m WHERE m.seller_id = ?2 AND m.helper_id = ?3 AND " + HOLDS,
                row -> row.number(0),
                today,
                sellerId,
                helperId);
    }

    /** @return false when it was over already */
    boolean withdraw(long id, long by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_mandate SET withdrawn_at = ?3, withdrawn_by = ?2"
                                + " WHERE id = ?1 AND withdrawn_at IS NULL",
                        id,
                        by,
                        now)
                == 1;
    }

    private static MandateView mandate(Row row) {
        return new MandateView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.number(3),
                row.text(4),
                MandateScope.read(row.text(5)),
                row.text(6),
                row.day(7),
                row.instant(8),
                row.text(9),
                row.flag(10),
                row.instantOrNull(11),
                row.flag(12),
                row.flag(13));
    }
}
