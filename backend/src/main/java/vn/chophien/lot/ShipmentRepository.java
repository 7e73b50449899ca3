package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.Sscc;

@ApplicationScoped
class ShipmentRepository {

    private static final String VIEW = """
            SELECT h.id, h.lot_id, l.lot_no, l.name, f.name, t.name, h.steps, l.unit_scale, l.unit_name, h.mass_grams,
                   h.reference, h.shipped_at, h.closed_at, h.received_lot_id, l.status, h.sscc
            FROM lot_shipment h
            JOIN lot l ON l.id = h.lot_id
            JOIN seller f ON f.id = l.seller_id
            JOIN seller t ON t.id = h.to_seller_id
            WHERE\s""";

    @PersistenceContext
    EntityManager em;

    /** @return its number, out of which its GS1 key is made */
    long add(LotTaken taken, long toSellerId, String reference, Instant now, String who) {
        Sql.update(
                em,
                "INSERT INTO lot_shipment (lot_id, to_seller_id, steps, mass_grams, reference, shipped_at, shipped_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                taken.lot().id(),
                toSellerId,
                taken.steps(),
                taken.grams(),
                reference.isEmpty() ? null : reference,
                now,
                who);
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    void name(long id, Sscc sscc) {
        Sql.update(em, "UPDATE lot_shipment SET sscc = ?1 WHERE id = ?2", sscc.value(), id);
    }

    /** The lot that travels, or travelled, in a logistic unit. */
    Optional<ShippedLot> shipped(Sscc sscc) {
        return Sql.first(
                em,
                "SELECT l.gtin, l.lot_no, l.token, l.name FROM lot_shipment h JOIN lot l ON l.id = h.lot_id"
                        + " WHERE h.sscc = ?1",
                row -> new ShippedLot(sscc, LotAddress.of(row.textOrNull(0), row.text(1), row.text(2)), row.text(3)),
                sscc.value());
    }

    List<ShipmentView> incoming(long sellerId) {
        return Sql.list(
                em,
                VIEW + "h.to_seller_id = ?1 AND h.closed_at IS NULL ORDER BY h.id LIMIT 100",
                ShipmentRepository::view,
                sellerId);
    }

    List<ShipmentView> outgoing(long lotId) {
        return Sql.list(em, VIEW + "h.lot_id = ?1 ORDER BY h.id DESC LIMIT 100", ShipmentRepository::view, lotId);
    }

    /** Still on its way to this seller; nobody else closes it meanwhile. */
    Optional<ShipmentView> lockOpen(long id, long toSellerId) {
        boolean open = Sql.first(
                        em,
                        "SELECT id FROM lot_shipment WHERE id = ?1 AND to_seller_id = ?2 AND closed_at IS NULL FOR UPDATE",
                        row -> row.number(0),
                        id,
                        toSellerId)
                .isPresent();
        return open ? Sql.first(em, VIEW + "h.id = ?1", ShipmentRepository::view, id) : Optional.empty();
    }

    void close(long id, @Nullable Long receivedLotId, Instant now, String who) {
        Sql.update(
                em,
                "UPDATE lot_shipment SET closed_at = ?1, closed_by = ?2, received_lot_id = ?3 WHERE id = ?4",
                now,
                who,
                receivedLotId,
                id);
    }

    private static ShipmentView view(Row row) {
        return new ShipmentView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                new Quantity(row.number(6), row.small(7), row.text(8)),
                row.number(9),
                row.textOrNull(10),
                row.instant(11),
                row.instantOrNull(12),
                row.numberOrNull(13),
                LotStatus.valueOf(row.text(14)),
                row.textOrNull(15));
    }
}
