package vn.chophien.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.calendar.TimeLimit;
import vn.chophien.catalogue.ListingStopService;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Writes takedown orders. Steps are conditional updates, so that of two who act at once one finds it done. */
@ApplicationScoped
class TakedownRepository {

    @PersistenceContext
    EntityManager em;

    record Given(long id, long sellerId, String number) {}

    /** A locked order. */
    record Locked(
            long sellerId,
            boolean whole,
            String number,
            String authority,
            String reason,
            boolean done,
            boolean lifted) {}

    /** @return false when the same form came before */
    boolean add(WriteTakedown order, LocalDate issuedOn, Instant receivedAt, TimeLimit due, Instant now, String by) {
        return Sql.update(
                        em,
                        """
                        INSERT IGNORE INTO takedown (client_id, seller_id, whole, number, issued_on, authority, reason,
                            received_at, due_at, source, recorded_at, recorded_by)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                        """,
                        order.clientId(),
                        order.sellerId(),
                        order.whole(),
                        order.number(),
                        issuedOn,
                        order.authority(),
                        order.reason(),
                        receivedAt,
                        due.at(),
                        due.source(),
                        now,
                        by)
                == 1;
    }

    /** Read as it is now, not as it was when this transaction first looked. */
    Optional<Given> given(String clientId) {
        return Sql.first(
                em,
                "SELECT id, seller_id, number FROM takedown WHERE client_id = ?1 FOR UPDATE",
                row -> new Given(row.number(0), row.number(1), row.text(2)),
                clientId);
    }

    /** The same letter of the same authority about the same seller, under whatever form. */
    boolean isKnown(WriteTakedown order) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM takedown WHERE seller_id = ?1 AND number = ?2 AND authority = ?3"
                                + " AND client_id <> ?4 AND lifted_at IS NULL LIMIT 1",
                        row -> row.number(0),
                        order.sellerId(),
                        order.number(),
                        order.authority(),
                        order.clientId())
                .isPresent();
    }

    /** Those of the seller's that are named, or all; what is not the seller's is left out. */
    int addListings(long takedownId, long sellerId, @Nullable Collection<Long> named) {
        return Sql.update(
                em,
                "INSERT IGNORE INTO takedown_listing (takedown_id, product_id, name)"
                        + " SELECT ?1, id, name FROM product WHERE seller_id = ?2"
                        + (named == null ? "" : " AND id IN (" + Sql.ids(named) + ")"),
                takedownId,
                sellerId);
    }

    Optional<Locked> lock(long id) {
        return Sql.first(
                em,
                "SELECT seller_id, whole, number, authority, reason, done_at, lifted_at FROM takedown WHERE id = ?1"
                        + " FOR UPDATE",
                row -> new Locked(
                        row.number(0),
                        row.flag(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        !row.isNull(5),
                        !row.isNull(6)),
                id);
    }

    void done(long id, String by, Instant now) {
        Sql.update(em, "UPDATE takedown SET done_at = ?2, done_by = ?3 WHERE id = ?1", id, now, by);
    }

    void lifted(long id, String reason, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE takedown SET lifted_at = ?2, lifted_by = ?3, lift_reason = ?4 WHERE id = ?1",
                id,
                now,
                by,
                reason);
    }

    void prove(long id, Map<Long, ListingStopService.Stopped> stopped) {
        stopped.forEach((product, states) -> Sql.update(
                em,
                "UPDATE takedown_listing SET status_before = ?3, status_after = ?4"
                        + " WHERE takedown_id = ?1 AND product_id = ?2",
                id,
                product,
                states.before().name(),
                states.after().name()));
    }

    /** In every order that had taken them down: none of those holds them any more. */
    void restored(Collection<Long> products, Instant now) {
        if (!products.isEmpty()) {
            Sql.update(
                    em,
                    "UPDATE takedown_listing SET restored_at = ?1 WHERE status_before IS NOT NULL AND restored_at IS NULL"
                            + " AND product_id IN (" + Sql.ids(products) + ")",
                    now);
        }
    }

    List<Long> products(long id) {
        return Sql.list(
                em,
                "SELECT product_id FROM takedown_listing WHERE takedown_id = ?1 ORDER BY product_id",
                row -> row.number(0),
                id);
    }

    /**
     * Of its listings, those that an order took off the shelves: this one, or an earlier one that was lifted while this
     * still held them. Whatever anybody decided on a listing since then is not undone.
     */
    List<Long> takenOffSale(long id) {
        return Sql.list(
                em,
                "SELECT l.product_id FROM takedown_listing l JOIN product p ON p.id = l.product_id"
                        + " WHERE l.takedown_id = ?1 AND EXISTS (SELECT 1"
                        + " FROM takedown_listing o JOIN takedown t ON t.id = o.takedown_id"
                        + " WHERE o.product_id = l.product_id AND o.status_before = 'APPROVED' AND o.restored_at IS NULL"
                        + " AND p.decided_at <= t.done_at) ORDER BY l.product_id",
                row -> row.number(0),
                id);
    }

    Optional<TakedownAppeal> lockOpenAppeal(long takedownId) {
        return Sql.first(
                em,
                APPEAL + " WHERE takedown_id = ?1 AND answered_at IS NULL FOR UPDATE",
                TakedownRepository::appeal,
                takedownId);
    }

    void addAppeal(long takedownId, String words, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO takedown_appeal (takedown_id, words, said_at, said_by) VALUES (?1, ?2, ?3, ?4)",
                takedownId,
                words,
                now,
                by);
    }

    void answer(long appealId, boolean upheld, String answer, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE takedown_appeal SET upheld = ?2, answer = ?3, answered_at = ?4, answered_by = ?5 WHERE id = ?1",
                appealId,
                upheld,
                answer,
                now,
                by);
    }

    static final String APPEAL =
            "SELECT id, words, said_at, said_by, upheld, answer, answered_at, answered_by FROM takedown_appeal";

    static TakedownAppeal appeal(Row row) {
        return new TakedownAppeal(
                row.number(0),
                row.text(1),
                row.instant(2),
                row.text(3),
                row.isNull(4) ? null : row.flag(4),
                row.textOrNull(5),
                row.instantOrNull(6),
                row.textOrNull(7));
    }
}
