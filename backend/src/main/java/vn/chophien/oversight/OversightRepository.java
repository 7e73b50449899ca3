package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Reports across the tables of many features, which is why they are SQL and read only. */
@ApplicationScoped
class OversightRepository {

    private static final String OPEN_COMPLAINTS = "c.status IN ('OPEN', 'ACKNOWLEDGED')";
    private static final String LAPSING =
            "c.status = 'GRANTED' AND c.verified_on IS NOT NULL AND c.valid_to BETWEEN ?1 AND ?2";

    @PersistenceContext
    EntityManager em;

    Overview overview(Instant dayStart) {
        return Sql.first(em, """
                        SELECT
                            (SELECT COUNT(*) FROM lot WHERE status = 'ON_HOLD'),
                            (SELECT COUNT(*) FROM lot WHERE status = 'RECALLED'),
                            (SELECT COUNT(*) FROM seller WHERE status = 'ACTIVE'),
                            (SELECT COUNT(*) FROM product WHERE status = 'APPROVED'),
                            (SELECT COUNT(*) FROM market_order WHERE placed_at >= ?1)
                        """, OversightRepository::overview, dayStart).orElseThrow();
    }

    /** One statement, however much waits. Complaints and recalls have clocks of their own and are not in it. */
    List<Waiting> waiting(LocalDate today, LocalDate lapseBy) {
        return Sql.first(
                        em,
                        """
                        SELECT
                            (SELECT COUNT(*) FROM takedown WHERE done_at IS NULL AND lifted_at IS NULL),
                            (SELECT MIN(received_at) FROM takedown WHERE done_at IS NULL AND lifted_at IS NULL),
                            (SELECT MIN(due_at) FROM takedown WHERE done_at IS NULL AND lifted_at IS NULL),
                            (SELECT COUNT(*) FROM seller_stop WHERE announced_at IS NULL AND lifted_at IS NULL),
                            (SELECT MIN(asked_at) FROM seller_stop WHERE announced_at IS NULL AND lifted_at IS NULL),
                            (SELECT MIN(due_at) FROM seller_stop WHERE announced_at IS NULL AND lifted_at IS NULL),
                            (SELECT COUNT(*) FROM data_request WHERE status IN ('OPEN', 'ANSWERED')),
                            (SELECT MIN(asked_at) FROM data_request WHERE status IN ('OPEN', 'ANSWERED')),
                            (SELECT MIN(CASE status WHEN 'OPEN' THEN answer_by ELSE done_by END) FROM data_request
                                WHERE status IN ('OPEN', 'ANSWERED')),
                            (SELECT COUNT(*) FROM takedown_appeal WHERE answered_at IS NULL),
                            (SELECT MIN(said_at) FROM takedown_appeal WHERE answered_at IS NULL),
                            (SELECT COUNT(*) FROM payment_event
                                WHERE handled_at IS NULL AND outcome NOT IN ('MATCHED', 'IGNORED')),
                            (SELECT MIN(received_at) FROM payment_event
                                WHERE handled_at IS NULL AND outcome NOT IN ('MATCHED', 'IGNORED')),
                            (SELECT COUNT(*) FROM flag WHERE dismissed_at IS NULL AND ended_at IS NULL),
                            (SELECT MIN(raised_at) FROM flag WHERE dismissed_at IS NULL AND ended_at IS NULL),
                            (SELECT COUNT(*) FROM product WHERE status = 'PENDING'),
                            (SELECT MIN(submitted_at) FROM product WHERE status = 'PENDING'),
                            (SELECT COUNT(*) FROM text_change t JOIN product p ON p.id = t.product_id
                                WHERE p.status = 'APPROVED'),
                            (SELECT MIN(t.changed_at) FROM text_change t JOIN product p ON p.id = t.product_id
                                WHERE p.status = 'APPROVED'),
                            (SELECT COUNT(*) FROM ocop_certificate c WHERE %s),
                            (SELECT MIN(c.valid_to) FROM ocop_certificate c WHERE %s),
                            (SELECT COUNT(*) FROM seller_dossier WHERE status = 'RECEIVED'),
                            (SELECT MIN(waiting_since) FROM seller_dossier WHERE status = 'RECEIVED'),
                            (SELECT COUNT(*) FROM disclosure WHERE delivered_at IS NULL AND refused_at IS NULL),
                            (SELECT MIN(received_at) FROM disclosure WHERE delivered_at IS NULL AND refused_at IS NULL),
                            (SELECT MIN(due_at) FROM disclosure WHERE delivered_at IS NULL AND refused_at IS NULL)
                        """.formatted(LAPSING, LAPSING),
                        row -> List.of(
                                new Waiting(
                                        WaitingKind.TAKEDOWN,
                                        row.number(0),
                                        row.instantOrNull(1),
                                        row.instantOrNull(2)),
                                new Waiting(
                                        WaitingKind.STOP, row.number(3), row.instantOrNull(4), row.instantOrNull(5)),
                                Waiting.ofDay(
                                        WaitingKind.DATA_REQUEST,
                                        row.number(6),
                                        row.instantOrNull(7),
                                        row.dayOrNull(8)),
                                new Waiting(WaitingKind.APPEAL, row.number(9), row.instantOrNull(10), null),
                                new Waiting(WaitingKind.PAYMENT, row.number(11), row.instantOrNull(12), null),
                                new Waiting(WaitingKind.FLAG, row.number(13), row.instantOrNull(14), null),
                                new Waiting(WaitingKind.LISTING, row.number(15), row.instantOrNull(16), null),
                                new Waiting(WaitingKind.REWRITTEN, row.number(17), row.instantOrNull(18), null),
                                Waiting.ofDay(WaitingKind.CERTIFICATE, row.number(19), null, row.dayOrNull(20)),
                                new Waiting(WaitingKind.DOSSIER, row.number(21), row.instantOrNull(22), null),
                                new Waiting(
                                        WaitingKind.DISCLOSURE,
                                        row.number(23),
                                        row.instantOrNull(24),
                                        row.instantOrNull(25))),
                        today,
                        lapseBy)
                .orElseThrow();
    }

    private static Overview overview(Row row) {
        return new Overview(row.number(0), row.number(1), row.number(2), row.number(3), row.number(4));
    }

    /** Of products that are on sale, the last edited first. */
    List<RecentEdit> edits(Instant since) {
        return Sql.list(
                em,
                """
                SELECT p.id, p.name, s.name, e.edits, a.actor_name, a.at
                FROM (SELECT object_key, COUNT(*) AS edits, MAX(id) AS last_id FROM audit_entry
                      WHERE action IN ('product.text', 'product.price') AND at >= ?1 GROUP BY object_key) e
                JOIN audit_entry a ON a.id = e.last_id
                JOIN product p ON p.slug = CONVERT(e.object_key USING ascii) AND p.status = 'APPROVED'
                JOIN seller s ON s.id = p.seller_id
                ORDER BY a.id DESC LIMIT 20
                """,
                row -> new RecentEdit(
                        row.number(0), row.text(1), row.text(2), row.small(3), row.text(4), row.instant(5)),
                since);
    }

    List<OpenComplaint> openComplaints() {
        return Sql.list(
                em,
                "SELECT c.id, l.lot_no, o.number, s.name, c.body, c.opened_at, c.acknowledged_at"
                        + " FROM complaint c LEFT JOIN lot l ON l.id = c.lot_id"
                        + " LEFT JOIN market_order o ON o.id = c.order_id"
                        + " LEFT JOIN seller s ON s.id = COALESCE(l.seller_id, o.seller_id) WHERE "
                        + OPEN_COMPLAINTS + " ORDER BY c.opened_at LIMIT 50",
                row -> new OpenComplaint(
                        row.number(0),
                        row.textOrNull(1),
                        row.textOrNull(2),
                        row.textOrNull(3),
                        row.text(4),
                        row.instant(5),
                        !row.isNull(6)));
    }

    /** The newest photos of a seller's diaries. */
    List<FarmPhoto> photos(long sellerId, int most) {
        return Sql.list(
                em,
                "SELECT f.hash, d.occurred_at, y.crop, y.site_id FROM production_site z JOIN season y ON y.site_id = z.id"
                        + " JOIN diary_entry d ON d.season_id = y.id JOIN diary_photo f ON f.entry_id = d.id"
                        + " WHERE z.seller_id = ?1 ORDER BY d.occurred_at DESC, d.id DESC, f.position LIMIT ?2",
                row -> new FarmPhoto(row.text(0), Times.dayOf(row.instant(1)), row.text(2), row.number(3)),
                sellerId,
                most);
    }

    /** Open flags by product: how many, and how many of them grave. */
    Map<Long, FlagCount> openFlags(Collection<Long> productIds) {
        Map<Long, FlagCount> counts = new HashMap<>();
        if (!productIds.isEmpty()) {
            Sql.list(
                            em,
                            "SELECT product_id, COUNT(*), SUM(CASE WHEN grave THEN 1 ELSE 0 END) FROM flag"
                                    + " WHERE dismissed_at IS NULL AND ended_at IS NULL AND product_id IN ("
                                    + Sql.ids(productIds) + ") GROUP BY product_id",
                            row -> Map.entry(
                                    row.number(0),
                                    new FlagCount(row.number(1), row.decimal(2).longValue())))
                    .forEach(one -> counts.put(one.getKey(), one.getValue()));
        }
        return counts;
    }
}
