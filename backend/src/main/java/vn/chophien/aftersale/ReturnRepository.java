package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Returns with what hangs on them. Whoever moves one has its order's row locked first. */
@ApplicationScoped
class ReturnRepository {

    private static final String HEAD =
            "SELECT r.id, r.client_id, r.order_id, o.number, o.seller_id, r.state, r.reason, r.words, r.whole, r.amount,"
                    + " r.asked_at, r.carrier, r.tracking, r.complaint FROM order_return r"
                    + " JOIN market_order o ON o.id = r.order_id";

    @PersistenceContext
    EntityManager em;

    /** @return false for an unknown order */
    boolean lockOrder(long orderId) {
        return Sql.first(em, "SELECT id FROM market_order WHERE id = ?1 FOR UPDATE", row -> row.number(0), orderId)
                .isPresent();
    }

    Optional<Long> orderOf(long returnId) {
        return Sql.first(em, "SELECT order_id FROM order_return WHERE id = ?1", row -> row.number(0), returnId);
    }

    /** As it is now, not as it was when this transaction first looked. */
    Optional<ReturnState> lock(long returnId) {
        return Sql.first(
                em,
                "SELECT state FROM order_return WHERE id = ?1 FOR UPDATE",
                row -> ReturnState.valueOf(row.text(0)),
                returnId);
    }

    Optional<Long> byClientId(String clientId, long orderId) {
        return Sql.first(
                em,
                "SELECT id FROM order_return WHERE client_id = ?1 AND order_id = ?2 FOR UPDATE",
                row -> row.number(0),
                clientId,
                orderId);
    }

    /** How much of each line returns that were not refused or withdrawn took. */
    Map<Long, Long> taken(long orderId) {
        return Sql.list(
                        em,
                        "SELECT l.order_line_id, SUM(l.quantity) FROM return_line l JOIN order_return r ON r.id = l.return_id"
                                + " WHERE r.order_id = ?1 AND r.state NOT IN ('WITHDRAWN', 'REFUSED')"
                                + " GROUP BY l.order_line_id",
                        row -> Map.entry(row.number(0), row.decimal(1).longValueExact()),
                        orderId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long add(long orderId, AskReturn asked, ReturnSum sum, Instant now) {
        Sql.update(
                em,
                "INSERT INTO order_return (client_id, order_id, state, reason, words, whole, amount, asked_at)"
                        + " VALUES (?1, ?2, 'ASKED', ?3, ?4, ?5, ?6, ?7)",
                asked.clientId(),
                orderId,
                String.valueOf(asked.reason()),
                asked.words(),
                sum.whole(),
                sum.amount().dong(),
                now);
        long id = byClientId(asked.clientId(), orderId).orElseThrow();
        asked.steps()
                .forEach((line, steps) -> Sql.update(
                        em,
                        "INSERT INTO return_line (return_id, order_line_id, quantity) VALUES (?1, ?2, ?3)",
                        id,
                        line,
                        steps));
        asked.photos()
                .forEach(
                        hash -> Sql.update(em, "INSERT INTO return_photo (return_id, hash) VALUES (?1, ?2)", id, hash));
        return id;
    }

    void move(long id, ReturnState state) {
        Sql.update(em, "UPDATE order_return SET state = ?2 WHERE id = ?1", id, state.name());
    }

    void sent(long id, String carrier, @Nullable String tracking) {
        Sql.update(em, "UPDATE order_return SET carrier = ?2, tracking = ?3 WHERE id = ?1", id, carrier, tracking);
    }

    void complained(long id, String secret) {
        Sql.update(em, "UPDATE order_return SET complaint = ?2 WHERE id = ?1", id, secret);
    }

    /** Which refund sees to its money. */
    void refundedBy(long id, long refundId) {
        Sql.update(em, "UPDATE order_return SET refund_id = ?2 WHERE id = ?1", id, refundId);
    }

    Optional<Long> refundOf(long id) {
        return Sql.first(
                em,
                "SELECT refund_id FROM order_return WHERE id = ?1 AND refund_id IS NOT NULL",
                row -> row.number(0),
                id);
    }

    Optional<Long> byRefund(long refundId) {
        return Sql.first(em, "SELECT id FROM order_return WHERE refund_id = ?1", row -> row.number(0), refundId);
    }

    void record(long id, ReturnState state, String actor, @Nullable String note, Instant now) {
        Sql.update(
                em,
                "INSERT INTO return_event (return_id, at, state, actor, note) VALUES (?1, ?2, ?3, ?4, ?5)",
                id,
                now,
                state.name(),
                actor,
                note);
    }

    Optional<ReturnView> find(long id) {
        return views("r.id = ?1", id).stream().findFirst();
    }

    List<ReturnView> ofOrder(long orderId) {
        return views("r.order_id = ?1", orderId);
    }

    /** What waits for a seller, longest first; or all that is over, newest first. */
    List<ReturnView> ofSeller(long sellerId, boolean open, int most) {
        String states = open ? "IN" : "NOT IN";
        return views(
                "o.seller_id = ?1 AND r.state " + states + " ('ASKED', 'GOODS_AWAITED', 'SENT_BACK', 'RECEIVED',"
                        + " 'TO_REFUND', 'REFUNDING')",
                sellerId,
                " ORDER BY r.asked_at" + (open ? "" : " DESC") + " LIMIT " + most);
    }

    long waiting(long sellerId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM order_return r JOIN market_order o ON o.id = r.order_id WHERE o.seller_id = ?1"
                                + " AND r.state IN ('ASKED', 'SENT_BACK', 'RECEIVED', 'TO_REFUND', 'REFUNDING')",
                        row -> row.number(0),
                        sellerId)
                .orElse(0L);
    }

    private List<ReturnView> views(String where, long key) {
        return views(where, key, " ORDER BY r.id");
    }

    private List<ReturnView> views(String where, long key, String order) {
        List<ReturnView> bare = Sql.list(em, HEAD + " WHERE " + where + order, ReturnRepository::head, key);
        if (bare.isEmpty()) {
            return bare;
        }
        String ids = Sql.ids(bare.stream().map(ReturnView::id).toList());
        Map<Long, List<ReturnView.Line>> lines = grouped(Sql.list(
                em,
                "SELECT b.return_id, l.id, l.product_name, l.item_name, b.quantity, l.unit_scale, l.unit_name"
                        + " FROM return_line b JOIN order_line l ON l.id = b.order_line_id WHERE b.return_id IN (" + ids
                        + ") ORDER BY l.id",
                row -> Map.entry(
                        row.number(0),
                        new ReturnView.Line(
                                row.number(1),
                                row.text(2) + " – " + row.text(3),
                                new Quantity(row.number(4), row.small(5), row.text(6))))));
        Map<Long, List<String>> photos = grouped(Sql.list(
                em,
                "SELECT return_id, hash FROM return_photo WHERE return_id IN (" + ids + ") ORDER BY hash",
                row -> Map.entry(row.number(0), row.text(1))));
        Map<Long, List<ReturnView.Step>> steps = grouped(Sql.list(
                em,
                "SELECT return_id, at, state, actor, note FROM return_event WHERE return_id IN (" + ids
                        + ") ORDER BY id",
                row -> Map.entry(
                        row.number(0),
                        new ReturnView.Step(
                                row.instant(1), ReturnState.valueOf(row.text(2)), row.text(3), row.textOrNull(4)))));
        return bare.stream()
                .map(one -> new ReturnView(
                        one.id(),
                        one.clientId(),
                        one.orderId(),
                        one.orderNumber(),
                        one.sellerId(),
                        one.state(),
                        one.reason(),
                        one.words(),
                        one.whole(),
                        one.amount(),
                        one.askedAt(),
                        null,
                        null,
                        one.carrier(),
                        one.tracking(),
                        one.complaint(),
                        lines.getOrDefault(one.id(), List.of()),
                        photos.getOrDefault(one.id(), List.of()),
                        steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static ReturnView head(Row row) {
        return new ReturnView(
                row.number(0),
                row.text(1),
                row.number(2),
                row.text(3),
                row.number(4),
                ReturnState.valueOf(row.text(5)),
                ReturnReason.valueOf(row.text(6)),
                row.text(7),
                row.flag(8),
                Money.ofDong(row.number(9)),
                row.instant(10),
                null,
                null,
                row.textOrNull(11),
                row.textOrNull(12),
                row.textOrNull(13),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T> Map<Long, List<T>> grouped(List<Map.Entry<Long, T>> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean namesPhoto(String hash) {
        return Sql.first(em, "SELECT 1 FROM return_photo WHERE hash = ?1 LIMIT 1", row -> row.number(0), hash)
                .isPresent();
    }
}
