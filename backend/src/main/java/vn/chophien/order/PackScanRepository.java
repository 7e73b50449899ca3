package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

/** Scans of the parcels that are being packed. Whoever writes here has the order's row locked. */
@ApplicationScoped
class PackScanRepository {

    /** Called off, came back, or sent back by the buyer and put into its lot again: the pack is free for another parcel. */
    private static final String LET_GO = "(o.status IN ('CANCELLED', 'RETURNED', 'REFUNDED') OR EXISTS"
            + " (SELECT 1 FROM return_sorted r WHERE r.order_line_id = s.order_line_id AND r.lot_id = s.lot_id"
            + " AND r.outcome = 'STOCK'))";

    @PersistenceContext
    EntityManager em;

    /** In the order in which they came. */
    List<PackScan> of(long orderId) {
        return Sql.list(
                em,
                "SELECT s.id, s.order_line_id, s.lot_id, u.serial, s.quantity, s.scanned_at, s.scanned_by"
                        + " FROM order_scan s LEFT JOIN unit u ON u.id = s.unit_id WHERE s.order_id = ?1 ORDER BY s.id",
                row -> new PackScan(
                        row.number(0),
                        row.number(1),
                        row.number(2),
                        row.textOrNull(3),
                        row.number(4),
                        row.instant(5),
                        row.text(6)),
                orderId);
    }

    boolean has(long orderId, String key) {
        return Sql.first(
                        em,
                        "SELECT id FROM order_scan WHERE order_id = ?1 AND scan_key = ?2",
                        row -> row.number(0),
                        orderId,
                        key)
                .isPresent();
    }

    /** The order that holds this pack; one that was called off or came back holds none. */
    Optional<String> holding(long unitId) {
        return Sql.first(
                em,
                "SELECT o.number FROM order_scan s JOIN market_order o ON o.id = s.order_id WHERE s.unit_id = ?1"
                        + " AND NOT " + LET_GO,
                row -> row.text(0),
                unitId);
    }

    /**
     * @param unitId of a pack that no open order holds; null where the code named the lot
     * @return false when another packer was quicker with the same pack
     */
    boolean add(
            long orderId,
            long lineId,
            long lotId,
            @Nullable Long unitId,
            long steps,
            String key,
            String by,
            Instant now) {
        if (unitId != null) {
            Sql.update(
                    em,
                    "DELETE s FROM order_scan s JOIN market_order o ON o.id = s.order_id WHERE s.unit_id = ?1" + " AND "
                            + LET_GO,
                    unitId);
        }
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO order_scan (order_id, order_line_id, lot_id, unit_id, quantity, scan_key,"
                                + " scanned_at, scanned_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                        orderId,
                        lineId,
                        lotId,
                        unitId,
                        steps,
                        key,
                        now,
                        by)
                == 1;
    }

    void remove(long scanId) {
        Sql.update(em, "DELETE FROM order_scan WHERE id = ?1", scanId);
    }

    void clear(long orderId) {
        Sql.update(em, "DELETE FROM order_scan WHERE order_id = ?1", orderId);
    }
}
