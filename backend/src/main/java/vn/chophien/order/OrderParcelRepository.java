package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Sql;

/** Orders that go out in parts. Whoever writes here has the order's row locked. */
@ApplicationScoped
class OrderParcelRepository {

    @PersistenceContext
    EntityManager em;

    /** The parcels of these orders, by order. One statement for those that have none, as nearly all. */
    Map<Long, List<ParcelView>> of(Collection<Long> orderIds) {
        record Found(long orderId, ParcelView parcel) {}
        List<Found> bare = Sql.list(
                em,
                "SELECT order_id, id, position, carrier, tracking_no, shipped_at, delivered_at, collect FROM order_parcel"
                        + " WHERE order_id IN (" + Sql.ids(orderIds) + ") ORDER BY order_id, position",
                row -> new Found(
                        row.number(0),
                        new ParcelView(
                                row.number(1),
                                row.small(2),
                                row.text(3),
                                row.textOrNull(4),
                                row.instant(5),
                                row.instantOrNull(6),
                                row.isNull(7) ? null : row.money(7),
                                List.of())));
        if (bare.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<ParcelView.Content>> contents =
                contents(bare.stream().map(found -> found.parcel().id()).toList());
        return bare.stream()
                .collect(Collectors.groupingBy(
                        Found::orderId,
                        Collectors.mapping(found -> filled(found.parcel(), contents), Collectors.toList())));
    }

    private static ParcelView filled(ParcelView parcel, Map<Long, List<ParcelView.Content>> contents) {
        return new ParcelView(
                parcel.id(),
                parcel.position(),
                parcel.carrier(),
                parcel.trackingNumber(),
                parcel.shippedAt(),
                parcel.deliveredAt(),
                parcel.collect(),
                contents.getOrDefault(parcel.id(), List.of()));
    }

    private Map<Long, List<ParcelView.Content>> contents(Collection<Long> parcelIds) {
        return Sql.list(
                        em,
                        "SELECT p.parcel_id, l.id, t.id, l.product_name, l.item_name, t.lot_no, t.token, p.quantity,"
                                + " l.unit_scale, l.unit_name FROM order_parcel_lot p"
                                + " JOIN order_line l ON l.id = p.order_line_id JOIN lot t ON t.id = p.lot_id"
                                + " WHERE p.parcel_id IN (" + Sql.ids(parcelIds) + ") ORDER BY l.id, t.id",
                        row -> Map.entry(
                                row.number(0),
                                new ParcelView.Content(
                                        row.number(1),
                                        row.number(2),
                                        row.text(3) + " – " + row.text(4),
                                        row.text(5),
                                        row.text(6),
                                        new Quantity(row.number(7), row.small(8), row.text(9)))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What of these orders will not be sent, by order. */
    Map<Long, List<PartShipment.Unsent>> shorts(Collection<Long> orderIds) {
        return Sql.list(
                        em,
                        "SELECT l.order_id, l.id, l.product_name, l.item_name, s.quantity, l.unit_scale, l.unit_name,"
                                + " l.amount - l.discount, l.quantity, s.reason FROM order_line_short s"
                                + " JOIN order_line l ON l.id = s.order_line_id WHERE l.order_id IN ("
                                + Sql.ids(orderIds) + ") ORDER BY l.id",
                        row -> Map.entry(
                                row.number(0),
                                new PartShipment.Unsent(
                                        row.number(1),
                                        row.text(2) + " – " + row.text(3),
                                        new Quantity(row.number(4), row.small(5), row.text(6)),
                                        PartShipment.Unsent.worth(
                                                Money.ofDong(row.number(7)), row.number(4), row.number(8)),
                                        row.text(9))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean any(long orderId) {
        return Sql.first(em, "SELECT id FROM order_parcel WHERE order_id = ?1 LIMIT 1", row -> row.number(0), orderId)
                .isPresent();
    }

    boolean has(long orderId, String key) {
        return Sql.first(
                        em,
                        "SELECT id FROM order_parcel WHERE order_id = ?1 AND request_key = ?2",
                        row -> row.number(0),
                        orderId,
                        key)
                .isPresent();
    }

    void add(
            long orderId,
            int position,
            String key,
            String carrier,
            @Nullable String trackingNumber,
            @Nullable Money collect,
            List<SendParcel.Part> parts,
            Instant now) {
        Sql.update(
                em,
                "INSERT INTO order_parcel (order_id, position, carrier, tracking_no, request_key, shipped_at,"
                        + " collect) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                orderId,
                position,
                carrier,
                trackingNumber,
                key,
                now,
                collect == null ? null : collect.dong());
        for (SendParcel.Part part : parts) {
            Sql.update(
                    em,
                    "INSERT INTO order_parcel_lot (parcel_id, order_line_id, lot_id, quantity)"
                            + " SELECT id, ?3, ?4, ?5 FROM order_parcel WHERE order_id = ?1 AND position = ?2",
                    orderId,
                    position,
                    part.lineId(),
                    part.lotId(),
                    part.steps());
        }
    }

    /** Said twice, it is said once. */
    void arrived(long orderId, long parcelId, Instant now) {
        Sql.update(
                em,
                "UPDATE order_parcel SET delivered_at = ?3 WHERE order_id = ?1 AND id = ?2 AND delivered_at IS NULL",
                orderId,
                parcelId,
                now);
    }

    /** What was collected for the parcels that came; none where nothing is collected by the parcel. */
    Optional<Money> collected(String orderNumber) {
        return Sql.first(
                        em,
                        "SELECT SUM(CASE WHEN p.delivered_at IS NULL THEN 0 ELSE p.collect END) FROM order_parcel p"
                                + " JOIN market_order o ON o.id = p.order_id WHERE o.number = ?1 AND p.collect IS NOT NULL"
                                + " HAVING COUNT(*) > 0",
                        row -> row.decimal(0).longValueExact(),
                        orderNumber)
                .map(Money::ofDong);
    }

    void allArrived(long orderId, Instant now) {
        Sql.update(
                em,
                "UPDATE order_parcel SET delivered_at = ?2 WHERE order_id = ?1 AND delivered_at IS NULL",
                orderId,
                now);
    }

    /** So much less of the lot serves the line. */
    void takeBack(PartShipment.Left left) {
        Sql.update(
                em,
                "DELETE FROM order_line_lot WHERE order_line_id = ?1 AND lot_id = ?2 AND quantity <= ?3",
                left.lineId(),
                left.lotId(),
                left.quantity().steps());
        Sql.update(
                em,
                "UPDATE order_line_lot SET quantity = quantity - ?3 WHERE order_line_id = ?1 AND lot_id = ?2"
                        + " AND quantity > ?3",
                left.lineId(),
                left.lotId(),
                left.quantity().steps());
    }

    void fallShort(long lineId, long steps, String reason, Instant now) {
        Sql.update(
                em,
                "INSERT INTO order_line_short (order_line_id, quantity, reason, at) VALUES (?1, ?2, ?3, ?4)",
                lineId,
                steps,
                reason,
                now);
    }
}
