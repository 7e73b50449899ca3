package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Stops of sellers. Steps are conditional updates: of two who act at once, one changes nothing. */
@ApplicationScoped
class SellerStopRepository {

    private static final String VIEW = "SELECT t.id, t.seller_id, s.name, t.kind, t.ground, t.number, t.authority,"
            + " t.received_at, t.due_at, t.reason, t.source, t.begins_on, t.asked_at, t.asked_by, t.asked_by_id,"
            + " t.confirmed_at, t.confirmed_by, t.announced_at, t.began_at, t.lifted_at, t.lifted_by, t.lift_reason"
            + " FROM seller_stop t JOIN seller s ON s.id = t.seller_id";

    @PersistenceContext
    EntityManager em;

    record Given(long id, long sellerId, String kind) {}

    /** @return false when the same form came before */
    boolean add(
            WriteStop stop,
            StopKind kind,
            StopGround ground,
            @Nullable Instant dueAt,
            String source,
            long askedById,
            String askedBy,
            Instant now) {
        boolean asked = ground == StopGround.AUTHORITY;
        return Sql.update(
                        em,
                        """
                        INSERT IGNORE INTO seller_stop (client_id, seller_id, kind, ground, number, authority, received_at,
                            due_at, reason, source, begins_on, asked_at, asked_by, asked_by_id)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                        """,
                        stop.clientId(),
                        stop.sellerId(),
                        kind.name(),
                        ground.name(),
                        asked ? stop.number() : null,
                        asked ? stop.authority() : null,
                        asked ? stop.receivedAt() : null,
                        dueAt,
                        stop.reason(),
                        source,
                        asked ? null : stop.beginsOn(),
                        now,
                        askedBy,
                        askedById)
                == 1;
    }

    /** Read as it is now, not as it was when this transaction first looked. */
    Optional<Given> given(String clientId) {
        return Sql.first(
                em,
                "SELECT id, seller_id, kind FROM seller_stop WHERE client_id = ?1 FOR UPDATE",
                row -> new Given(row.number(0), row.number(1), row.text(2)),
                clientId);
    }

    /** Another one of the same kind that nobody has lifted. */
    boolean isOpen(long sellerId, StopKind kind, long exceptId) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM seller_stop WHERE seller_id = ?1 AND kind = ?2 AND id <> ?3 AND lifted_at IS NULL"
                                + " LIMIT 1 FOR UPDATE",
                        row -> row.number(0),
                        sellerId,
                        kind.name(),
                        exceptId)
                .isPresent();
    }

    boolean isInForce(long sellerId) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM seller_stop WHERE seller_id = ?1 AND began_at IS NOT NULL AND lifted_at IS NULL"
                                + " LIMIT 1 FOR UPDATE",
                        row -> row.number(0),
                        sellerId)
                .isPresent();
    }

    boolean confirm(long id, String by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_stop SET confirmed_at = ?2, confirmed_by = ?3 WHERE id = ?1"
                                + " AND confirmed_at IS NULL AND lifted_at IS NULL",
                        id,
                        now,
                        by)
                == 1;
    }

    void announce(long id, @Nullable LocalDate beginsOn, Instant now) {
        Sql.update(
                em,
                "UPDATE seller_stop SET announced_at = ?2, begins_on = ?3 WHERE id = ?1 AND announced_at IS NULL",
                id,
                now,
                beginsOn);
    }

    boolean begin(long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_stop SET began_at = ?2 WHERE id = ?1 AND began_at IS NULL AND lifted_at IS NULL"
                                + " AND announced_at IS NOT NULL",
                        id,
                        now)
                == 1;
    }

    boolean lift(long id, String reason, String by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE seller_stop SET lifted_at = ?2, lifted_by = ?3, lift_reason = ?4 WHERE id = ?1"
                                + " AND lifted_at IS NULL",
                        id,
                        now,
                        by,
                        reason)
                == 1;
    }

    /** Announced, and their day has come. */
    List<Long> due(LocalDate today) {
        return Sql.list(
                em,
                "SELECT id FROM seller_stop WHERE lifted_at IS NULL AND began_at IS NULL AND announced_at IS NOT NULL"
                        + " AND begins_on <= ?1 ORDER BY begins_on, id LIMIT 100",
                row -> row.number(0),
                today);
    }

    Optional<SellerStop> find(long id) {
        return Sql.first(em, VIEW + " WHERE t.id = ?1", SellerStopRepository::view, id);
    }

    Optional<SellerStop> lock(long id) {
        return Sql.first(em, VIEW + " WHERE t.id = ?1 FOR UPDATE", SellerStopRepository::view, id);
    }

    /** What waits for a second person comes first, by its clock; then what is to begin, then what is in force. */
    Slice<SellerStop> page(boolean lifted, Paging paging) {
        String which = " WHERE t.lifted_at IS " + (lifted ? "NOT NULL" : "NULL");
        String order = lifted
                ? " ORDER BY t.lifted_at DESC, t.id DESC"
                : " ORDER BY t.announced_at IS NOT NULL, t.began_at IS NOT NULL, COALESCE(t.due_at, t.begins_on), t.id";
        long total = Sql.first(em, "SELECT COUNT(*) FROM seller_stop t" + which, row -> row.number(0))
                .orElse(0L);
        return new Slice<>(
                Sql.list(
                        em,
                        VIEW + which + order + " LIMIT ?1 OFFSET ?2",
                        SellerStopRepository::view,
                        paging.size(),
                        paging.offset()),
                total,
                paging);
    }

    /** The newest first. */
    List<SellerStop> of(long sellerId) {
        return Sql.list(
                em, VIEW + " WHERE t.seller_id = ?1 ORDER BY t.id DESC LIMIT 50", SellerStopRepository::view, sellerId);
    }

    private static SellerStop view(Row row) {
        return new SellerStop(
                row.number(0),
                row.number(1),
                row.text(2),
                StopKind.valueOf(row.text(3)),
                StopGround.valueOf(row.text(4)),
                row.textOrNull(5),
                row.textOrNull(6),
                row.instantOrNull(7),
                row.instantOrNull(8),
                row.text(9),
                row.text(10),
                row.dayOrNull(11),
                row.instant(12),
                row.text(13),
                row.number(14),
                row.instantOrNull(15),
                row.textOrNull(16),
                row.instantOrNull(17),
                row.instantOrNull(18),
                row.instantOrNull(19),
                row.textOrNull(20),
                row.textOrNull(21));
    }
}
