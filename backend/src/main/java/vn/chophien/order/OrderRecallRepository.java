package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Which orders a recall reaches, read and written for all of them at once. */
@ApplicationScoped
class OrderRecallRepository {

    /** Orders that took goods of some lots, of which come in the ids or a query for them. */
    private static final String NAMED = " FROM order_line_lot a JOIN order_line l ON l.id = a.order_line_id"
            + " JOIN market_order o ON o.id = l.order_id WHERE a.lot_id IN (%s) AND "
            + OrderReadRepository.HAS_GOODS;

    private static final String BACK = "(o.status = 'RETURNED' OR o.status = 'REFUNDED')";

    /** First those that can still be mended, then those that nobody has read, then the newest. */
    private static final String URGENT_FIRST =
            " ORDER BY o.status IN ('AWAITING_PAYMENT', 'CONFIRMED', 'PAID', 'PACKED') DESC,"
                    + " n.read_at IS NOT NULL, o.placed_at DESC, o.id DESC";

    @PersistenceContext
    EntityManager em;

    private static String ofRecall(long recallId) {
        return "SELECT lot_id FROM recall_lot WHERE recall_id = " + recallId;
    }

    long count(Collection<Long> lotIds) {
        return count(Sql.ids(lotIds));
    }

    /** Of a recall that nobody was told of: an exercise. */
    long count(long recallId) {
        return count(ofRecall(recallId));
    }

    private long count(String lots) {
        return Sql.first(em, "SELECT COUNT(DISTINCT o.id)" + NAMED.formatted(lots), row -> row.number(0))
                .orElseThrow();
    }

    RecallHits hits(Collection<Long> lotIds, @Nullable Long sellerId, int most) {
        String lots = Sql.ids(lotIds);
        return hits("SELECT o.id" + NAMED.formatted(lots), 0, lots, sellerId, most);
    }

    /** Those of an exercise, as it would be today. */
    RecallHits wouldHit(long recallId, @Nullable Long sellerId, int most) {
        String lots = ofRecall(recallId);
        return hits("SELECT o.id" + NAMED.formatted(lots), recallId, lots, sellerId, most);
    }

    /** Whoever was told stays told, whatever became of the order since. */
    RecallHits hits(long recallId, @Nullable Long sellerId, int most) {
        String orders = "SELECT order_id FROM recall_notice WHERE recall_id = " + recallId;
        return hits(orders, recallId, ofRecall(recallId), sellerId, most);
    }

    /** Sorts bare ids and fetches the rest for those shown, since a recall may reach a hundred thousand orders. */
    private RecallHits hits(String orders, long recallId, String lots, @Nullable Long sellerId, int most) {
        List<Long> total = new ArrayList<>();
        List<RecallHit> found = Sql.list(
                em,
                "SELECT o.number, s.name, o.status, o.buyer_name, o.buyer_phone, o.placed_at, n.read_at, n.answer,"
                        + " page.total FROM (SELECT o.id, COUNT(*) OVER () AS total FROM market_order o"
                        + " LEFT JOIN recall_notice n ON n.order_id = o.id AND n.recall_id = ?1"
                        + " WHERE (?2 IS NULL OR o.seller_id = ?2) AND o.id IN (" + orders + ")" + URGENT_FIRST
                        + " LIMIT ?3) page JOIN market_order o ON o.id = page.id JOIN seller s ON s.id = o.seller_id"
                        + " LEFT JOIN recall_notice n ON n.order_id = o.id AND n.recall_id = ?1" + URGENT_FIRST,
                row -> {
                    total.add(row.number(8));
                    return hit(row);
                },
                recallId,
                sellerId,
                most);
        return new RecallHits(withLots(found, lots), total.isEmpty() ? 0 : total.get(0));
    }

    private List<RecallHit> withLots(List<RecallHit> hits, String lots) {
        if (hits.isEmpty()) {
            return hits;
        }
        String numbers = hits.stream().map(hit -> "'" + hit.orderNumber() + "'").collect(Collectors.joining(","));
        Map<String, String> byOrder = Sql.list(
                        em,
                        "SELECT o.number, GROUP_CONCAT(DISTINCT t.lot_no ORDER BY t.id SEPARATOR ', ')"
                                + " FROM market_order o JOIN order_line l ON l.order_id = o.id"
                                + " JOIN order_line_lot a ON a.order_line_id = l.id JOIN lot t ON t.id = a.lot_id"
                                + " WHERE o.number IN (" + numbers + ") AND a.lot_id IN (" + lots
                                + ") GROUP BY o.number",
                        row -> Map.entry(row.text(0), row.text(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return hits.stream()
                .map(hit -> hit.withLots(byOrder.get(hit.orderNumber())))
                .toList();
    }

    private static RecallHit hit(Row row) {
        return new RecallHit(
                row.text(0),
                row.text(1),
                OrderStatus.valueOf(row.text(2)),
                row.text(3),
                new Phone(row.text(4)),
                row.instant(5),
                null,
                row.instantOrNull(6),
                row.isNull(7) ? null : RecallAnswer.valueOf(row.text(7)));
    }

    /** One notice an order. */
    int addNotices(long recallId, Instant now) {
        return Sql.update(
                em,
                "INSERT IGNORE INTO recall_notice (recall_id, order_id, created_at) SELECT DISTINCT " + recallId
                        + ", o.id, ?1" + NAMED.formatted(ofRecall(recallId)),
                now);
    }

    /** Takes out of carts what no other lot can serve; carts hold trade items, not lots. */
    int emptyCarts(long recallId, LocalDate today) {
        return Sql.update(em, """
                DELETE FROM cart_line WHERE trade_item_id IN (
                    SELECT t.trade_item_id FROM recall_lot r JOIN lot t ON t.id = r.lot_id
                    WHERE r.recall_id = ?1 AND t.trade_item_id IS NOT NULL)
                AND NOT EXISTS (
                    SELECT 1 FROM lot f WHERE f.trade_item_id = cart_line.trade_item_id AND f.status = 'NORMAL'
                    AND f.remaining > 0 AND (f.expires_on IS NULL OR f.expires_on >= ?2))
                """, recallId, today);
    }

    /** @param token opens the order's page */
    record Told(
            long orderId,
            String number,
            String phone,
            @Nullable String email,
            String token,
            long times) {}

    /** Who has an unread notice, and how often they have been told before, by the age of the notice. */
    List<Told> unread(long recallId, Instant now, long everySeconds) {
        return Sql.list(
                em,
                "SELECT o.id, o.number, o.buyer_phone, o.buyer_email, c.access_token,"
                        + " FLOOR(TIMESTAMPDIFF(SECOND, n.created_at, ?2) / ?3)"
                        + " FROM recall_notice n JOIN market_order o ON o.id = n.order_id"
                        + " JOIN checkout c ON c.id = o.checkout_id WHERE n.recall_id = ?1 AND n.read_at IS NULL"
                        + " AND NOT " + BACK,
                row -> new Told(
                        row.number(0),
                        row.text(1),
                        row.text(2),
                        row.textOrNull(3),
                        row.text(4),
                        row.decimal(5).longValue()),
                recallId,
                now,
                everySeconds);
    }

    List<Long> openRecalls() {
        return Sql.list(
                em, "SELECT id FROM recall WHERE closed_at IS NULL AND mock = FALSE ORDER BY id", row -> row.number(0));
    }

    /** A seller whose lots are taken back, and how to reach them. */
    record ToldSeller(long id, String phone, @Nullable String email) {}

    List<ToldSeller> sellers(long recallId) {
        return Sql.list(
                em,
                "SELECT DISTINCT s.id, s.phone, s.email FROM recall_lot r JOIN lot l ON l.id = r.lot_id"
                        + " JOIN seller s ON s.id = l.seller_id WHERE r.recall_id = ?1 ORDER BY s.id",
                row -> new ToldSeller(row.number(0), row.text(1), row.textOrNull(2)),
                recallId);
    }

    RecallProgress progress(long recallId, @Nullable Long sellerId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*), COALESCE(SUM(o.status IN ('AWAITING_PAYMENT', 'CONFIRMED', 'PAID', 'PACKED')),"
                                + " 0), COALESCE(SUM(n.read_at IS NOT NULL), 0), COALESCE(SUM(n.answer IS NOT NULL), 0),"
                                + " COALESCE(SUM(n.answer = 'RETURNING'), 0), COALESCE(SUM(n.answer = 'USED_UP'), 0),"
                                + " COALESCE(SUM(" + BACK + "), 0) FROM recall_notice n"
                                + " JOIN market_order o ON o.id = n.order_id WHERE n.recall_id = ?1"
                                + " AND (?2 IS NULL OR o.seller_id = ?2)",
                        row -> new RecallProgress(
                                row.number(0),
                                row.decimal(1).longValue(),
                                row.decimal(2).longValue(),
                                row.decimal(3).longValue(),
                                row.decimal(4).longValue(),
                                row.decimal(5).longValue(),
                                row.decimal(6).longValue()),
                        recallId,
                        sellerId)
                .orElseThrow();
    }

    Map<Long, SoldLot> sold(long recallId) {
        return Sql.list(
                        em,
                        "SELECT a.lot_id, SUM(a.quantity), SUM(CASE WHEN " + BACK + " THEN a.quantity ELSE 0 END)"
                                + NAMED.formatted(ofRecall(recallId)) + " GROUP BY a.lot_id",
                        row -> Map.entry(
                                row.number(0),
                                new SoldLot(
                                        row.decimal(1).longValueExact(),
                                        row.decimal(2).longValueExact())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those in force first. */
    List<OrderRecall> ofOrder(long orderId) {
        return Sql.list(
                em,
                "SELECT r.id, r.danger_class, r.description, r.reason, r.danger, r.instruction, r.arrangement, r.contact,"
                        + " r.opened_at, r.closed_at, n.answer FROM recall_notice n JOIN recall r ON r.id = n.recall_id"
                        + " WHERE n.order_id = ?1 ORDER BY r.closed_at IS NOT NULL, r.danger_class, r.id",
                row -> new OrderRecall(
                        row.number(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.text(7),
                        row.instant(8),
                        row.instantOrNull(9),
                        row.isNull(10) ? null : RecallAnswer.valueOf(row.text(10))),
                orderId);
    }

    /** The first time counts. */
    void read(long orderId, Instant now) {
        Sql.update(em, "UPDATE recall_notice SET read_at = ?2 WHERE order_id = ?1 AND read_at IS NULL", orderId, now);
    }

    /** @return false when the order has no notice of this recall */
    boolean answer(long recallId, long orderId, RecallAnswer answer, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE recall_notice SET answer = ?3, answered_at = ?4, read_at = COALESCE(read_at, ?4)"
                                + " WHERE recall_id = ?1 AND order_id = ?2",
                        recallId,
                        orderId,
                        answer.name(),
                        now)
                == 1;
    }
}
