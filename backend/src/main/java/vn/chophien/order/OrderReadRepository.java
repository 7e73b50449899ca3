package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotStatus;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** What lists and pages show of orders, read as plain rows. */
@ApplicationScoped
class OrderReadRepository {

    private static final String STOPPED_LOT =
            "EXISTS (SELECT 1 FROM order_line l JOIN order_line_lot a ON a.order_line_id = l.id"
                    + " JOIN lot t ON t.id = a.lot_id WHERE l.order_id = o.id"
                    + " AND (t.status <> 'NORMAL' OR t.stop_code_id IS NOT NULL))";

    private static final String TROUBLED = "o.status IN ('CONFIRMED', 'PAID', 'PACKED') AND (" + STOPPED_LOT
            + " OR EXISTS (SELECT 1 FROM order_cancel_ask c WHERE c.order_id = o.id AND c.answered_at IS NULL"
            + " AND o.status = 'PAID'))";

    private static final String SUMMARY =
            "SELECT o.number, o.seller_id, s.name, o.status, o.payment_method, o.delivery_method, o.buyer_name,"
                    + " o.total, (SELECT COUNT(*) FROM order_line l WHERE l.order_id = o.id), o.placed_at, "
                    + STOPPED_LOT + " FROM market_order o JOIN seller s ON s.id = o.seller_id";

    @PersistenceContext
    EntityManager em;

    /** The lines of these orders, by order. */
    Map<Long, List<OrderLineView>> lines(Collection<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<PackedLot>> lots = lots(orderIds);
        return grouped(Sql.list(
                em,
                "SELECT id, trade_item_id, product_name, item_name, unit_name, unit_scale, quantity, price, amount,"
                        + " order_id, discount FROM order_line WHERE order_id IN (" + Sql.ids(orderIds)
                        + ") ORDER BY id",
                row -> Map.entry(
                        row.number(9),
                        new OrderLineView(
                                row.number(0),
                                row.number(1),
                                row.text(2),
                                row.text(3),
                                new Quantity(row.number(6), row.small(5), row.text(4)),
                                row.money(7),
                                row.money(8),
                                row.money(10),
                                lots.getOrDefault(row.number(0), List.of())))));
    }

    private Map<Long, List<PackedLot>> lots(Collection<Long> orderIds) {
        return grouped(Sql.list(
                em,
                "SELECT a.order_line_id, t.id, t.lot_no, t.token, a.quantity, l.unit_scale, l.unit_name,"
                        + " t.status, t.stop_code_id IS NOT NULL"
                        + " FROM order_line l JOIN order_line_lot a ON a.order_line_id = l.id"
                        + " JOIN lot t ON t.id = a.lot_id WHERE l.order_id IN (" + Sql.ids(orderIds)
                        + ") ORDER BY t.id",
                row -> Map.entry(
                        row.number(0),
                        new PackedLot(
                                row.number(1),
                                row.text(2),
                                row.text(3),
                                new Quantity(row.number(4), row.small(5), row.text(6)),
                                LotStatus.valueOf(row.text(7)),
                                row.flag(8)))));
    }

    /** What happened to these orders, by order. */
    Map<Long, List<OrderEventView>> events(Collection<Long> orderIds) {
        return grouped(Sql.list(
                em,
                "SELECT order_id, at, status, actor, note FROM order_event WHERE order_id IN (" + Sql.ids(orderIds)
                        + ") ORDER BY id",
                row -> Map.entry(
                        row.number(0),
                        new OrderEventView(
                                row.instant(1), OrderStatus.valueOf(row.text(2)), row.text(3), row.textOrNull(4)))));
    }

    private static <T> Map<Long, List<T>> grouped(List<Map.Entry<Long, T>> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Slice<OrderSummary> list(OrderFilter filter, Paging paging) {
        String where = where(filter);
        String text = "%" + filter.text().replaceAll("[%_\\\\]", "") + "%";
        long total = Sql.first(em, "SELECT COUNT(*) FROM market_order o" + where, row -> row.number(0), text)
                .orElse(0L);
        List<OrderSummary> rows = Sql.list(
                em,
                SUMMARY + where + order(filter) + " LIMIT " + paging.size() + " OFFSET " + paging.offset(),
                OrderReadRepository::summary,
                text);
        return new Slice<>(rows, total, paging);
    }

    /** Orders that hold or got some of a lot: first those that are still to be packed or sent, then the newest. */
    List<OrderSummary> withLot(long lotId, int most) {
        return Sql.list(
                em,
                SUMMARY + " WHERE o.id IN (SELECT l.order_id FROM order_line l JOIN order_line_lot a"
                        + " ON a.order_line_id = l.id WHERE a.lot_id = ?1) AND o.status <> 'CANCELLED'"
                        + " ORDER BY o.status IN ('AWAITING_PAYMENT', 'CONFIRMED', 'PAID', 'PACKED') DESC,"
                        + " o.placed_at DESC, o.id DESC LIMIT ?2",
                OrderReadRepository::summary,
                lotId,
                most);
    }

    /** An order that was called off before it left never had any of it. */
    static final String HAS_GOODS = "o.status <> 'CANCELLED' AND NOT (o.status = 'REFUNDED'"
            + " AND o.shipped_at IS NULL AND o.delivered_at IS NULL)";

    Slice<LotBuyer> buyers(Collection<Long> lotIds, @Nullable Long sellerId, Paging paging) {
        String ofLots = " FROM order_line_lot a JOIN order_line l ON l.id = a.order_line_id"
                + " JOIN market_order o ON o.id = l.order_id JOIN seller s ON s.id = o.seller_id"
                + " JOIN lot t ON t.id = a.lot_id WHERE a.lot_id IN (" + Sql.ids(lotIds)
                + ") AND (?1 IS NULL OR o.seller_id = ?1) AND " + HAS_GOODS;
        long total = Sql.list(em, "SELECT COUNT(*)" + ofLots, row -> row.number(0), sellerId)
                .get(0);
        List<LotBuyer> rows = total <= paging.offset()
                ? List.of()
                : Sql.list(
                        em,
                        "SELECT o.number, s.name, o.status, o.buyer_name, o.placed_at, t.id, t.lot_no, l.product_name,"
                                + " a.quantity, l.unit_scale, l.unit_name" + ofLots
                                + " ORDER BY o.placed_at DESC, o.id DESC, t.id, l.id LIMIT ?2 OFFSET ?3",
                        OrderReadRepository::buyer,
                        sellerId,
                        paging.size(),
                        paging.offset());
        return new Slice<>(rows, total, paging);
    }

    private static LotBuyer buyer(Row row) {
        return new LotBuyer(
                row.text(0),
                row.text(1),
                OrderStatus.valueOf(row.text(2)),
                row.text(3),
                row.instant(4),
                row.number(5),
                row.text(6),
                row.text(7),
                new Quantity(row.number(8), row.small(9), row.text(10)));
    }

    /** What waits for a seller is worked on in the order in which it came; everything else shows the newest first. */
    private static String order(OrderFilter filter) {
        boolean waiting = filter.sellerId() != null
                && !filter.statuses().isEmpty()
                && OrderFilter.OPEN.containsAll(filter.statuses());
        return waiting ? " ORDER BY o.placed_at, o.id" : " ORDER BY o.placed_at DESC, o.id DESC";
    }

    /** Only numbers and names of our own enums are written into the statement; what was typed is a parameter. */
    private static String where(OrderFilter filter) {
        String where = " WHERE (o.number LIKE CONVERT(UPPER(?1) USING ascii) OR o.buyer_name LIKE ?1)";
        if (filter.sellerId() != null) {
            where += " AND o.seller_id = " + filter.sellerId();
        }
        if (!filter.statuses().isEmpty()) {
            where += " AND o.status IN ("
                    + filter.statuses().stream()
                            .map(status -> "'" + status.name() + "'")
                            .collect(Collectors.joining(","))
                    + ")";
        }
        if (filter.troubled()) {
            where += " AND " + TROUBLED;
        }
        return where;
    }

    private static OrderSummary summary(Row row) {
        return new OrderSummary(
                row.text(0),
                row.number(1),
                row.text(2),
                OrderStatus.valueOf(row.text(3)),
                PaymentMethod.valueOf(row.text(4)),
                DeliveryMethod.valueOf(row.text(5)),
                row.text(6),
                row.money(7),
                row.small(8),
                row.instant(9),
                row.flag(10));
    }

    Map<OrderStatus, Long> counts(long sellerId, Instant since) {
        return Sql.list(
                        em,
                        "SELECT status, COUNT(*) FROM market_order WHERE seller_id = ?1 AND placed_at >= ?2 GROUP BY status",
                        row -> Map.entry(OrderStatus.valueOf(row.text(0)), row.number(1)),
                        sellerId,
                        since)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many of a seller's orders cannot simply be packed and sent. */
    long troubled(long sellerId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM market_order o WHERE o.seller_id = ?1 AND " + TROUBLED,
                        row -> row.number(0),
                        sellerId)
                .orElse(0L);
    }
}
