package vn.chophien.payment.cod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.cod.CodReading.Booked;
import vn.chophien.payment.cod.CodReading.Held;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Carriers' lists, what was booked of them, and what carriers still hold. */
@ApplicationScoped
class CodRepository {

    private static final String LEFT = "p.received - COALESCE((SELECT SUM(l.applied) FROM cod_line l"
            + " WHERE l.order_number = p.order_number), 0)";

    private static final String IN_PARTS =
            "EXISTS (SELECT 1 FROM order_parcel q WHERE q.order_id = o.id AND q.collect IS NOT NULL)";

    @PersistenceContext
    EntityManager em;

    /** A list as it is kept. */
    record Kept(
            long id,
            long sellerId,
            String name,
            String table,
            String columns,
            String createdBy,
            Instant createdAt,
            @Nullable String bookedBy,
            @Nullable Instant bookedAt) {}

    long add(long sellerId, String name, String table, CodColumns columns, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO cod_remittance (seller_id, file_name, table_text, column_map, created_by, created_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                sellerId,
                name,
                table,
                columns.text(),
                by,
                now);
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    Optional<Kept> find(long id) {
        return kept("WHERE id = ?1", id).stream().findFirst();
    }

    List<Kept> ofSeller(long sellerId) {
        return kept("WHERE seller_id = ?1 ORDER BY id DESC LIMIT 50", sellerId);
    }

    private List<Kept> kept(String where, long parameter) {
        return Sql.list(
                em,
                "SELECT id, seller_id, file_name, table_text, column_map, created_by, created_at, booked_by, booked_at"
                        + " FROM cod_remittance " + where,
                row -> new Kept(
                        row.number(0),
                        row.number(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.instant(6),
                        row.textOrNull(7),
                        row.instantOrNull(8)),
                parameter);
    }

    /** @return false when it is booked already */
    boolean choose(long id, CodColumns columns) {
        return Sql.update(
                        em,
                        "UPDATE cod_remittance SET column_map = ?2 WHERE id = ?1 AND booked_at IS NULL",
                        id,
                        columns.text())
                == 1;
    }

    /** @return false for whoever comes second */
    boolean book(long id, String by, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE cod_remittance SET booked_by = ?2, booked_at = ?3 WHERE id = ?1 AND booked_at IS NULL",
                        id,
                        by,
                        now)
                == 1;
    }

    long addLine(long remittanceId, CodLine line, Instant now) {
        Sql.update(
                em,
                "INSERT INTO cod_line (remittance_id, row_no, order_number, named, collected, fee, applied, verdict,"
                        + " paid_on, booked_at, parcel_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                remittanceId,
                line.row(),
                line.orderNumber(),
                line.named().length() <= 100 ? line.named() : line.named().substring(0, 100),
                line.collected().dong(),
                line.fee().dong(),
                line.applied().dong(),
                line.verdict().name(),
                line.paidOn(),
                now,
                line.parcelId());
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    List<CodLine> lines(long remittanceId) {
        return Sql.list(
                em,
                "SELECT l.row_no, l.named, l.order_number, l.collected, l.fee, l.paid_on, l.applied, l.verdict,"
                        + " l.parcel_id, COALESCE(q.position, 0) FROM cod_line l"
                        + " LEFT JOIN order_parcel q ON q.id = l.parcel_id WHERE l.remittance_id = ?1 ORDER BY l.row_no",
                row -> new CodLine(
                        row.small(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.numberOrNull(8),
                        row.small(9),
                        row.money(3),
                        row.money(4),
                        row.dayOrNull(5),
                        null,
                        row.money(6),
                        CodVerdict.valueOf(row.text(7))),
                remittanceId);
    }

    /** A booked line that was for no order, by its id and its amount; none once somebody said for which it is. */
    Optional<Map.Entry<Long, Long>> unknown(long remittanceId, int row) {
        return Sql.first(
                em,
                "SELECT id, collected FROM cod_line WHERE remittance_id = ?1 AND row_no = ?2 AND verdict = 'UNKNOWN'",
                line -> Map.entry(line.number(0), line.number(1)),
                remittanceId,
                row);
    }

    /** @return false for whoever comes second */
    boolean match(long lineId, String orderNumber, @Nullable Long parcelId) {
        return Sql.update(
                        em,
                        "UPDATE cod_line SET order_number = ?2, parcel_id = ?3, applied = collected, verdict = 'EXACT'"
                                + " WHERE id = ?1"
                                + " AND verdict = 'UNKNOWN'",
                        lineId,
                        orderNumber,
                        parcelId)
                == 1;
    }

    /** All orders of a seller that are paid at the door and brought by somebody; parcel by parcel where there are several. */
    List<Held> held(long sellerId) {
        List<Held> whole = Sql.list(
                em,
                "SELECT o.number, o.tracking_no, " + LEFT + ", p.status = 'COD_COLLECTED' FROM payment p"
                        + " JOIN market_order o ON o.number = p.order_number WHERE o.seller_id = ?1"
                        + " AND p.method = 'COD' AND o.delivery_method = 'DELIVERY' AND NOT " + IN_PARTS
                        + " ORDER BY o.id",
                CodRepository::held,
                sellerId);
        List<Held> parcels = parcels(sellerId).stream().map(Carried::held).toList();
        return Stream.concat(whole.stream(), parcels.stream()).toList();
    }

    private static Held held(Row row) {
        boolean isDelivered = row.flag(3);
        return Held.whole(row.text(0), row.textOrNull(1), isDelivered ? row.number(2) : 0, isDelivered);
    }

    /** A parcel with what is collected for it and what of that was handed over. */
    private record Carried(
            String orderNumber,
            long id,
            int position,
            String carrier,
            @Nullable String trackingNumber,
            @Nullable Instant deliveredAt,
            long collect,
            long left) {

        Held held() {
            boolean isDelivered = deliveredAt != null;
            return new Held(orderNumber, id, position, trackingNumber, isDelivered ? left : 0, isDelivered);
        }
    }

    private List<Carried> parcels(long sellerId) {
        Map<String, Long> ofAll = new HashMap<>(); // handed over for several parcels at once
        List<Carried> parcels = new ArrayList<>();
        for (Row row : Sql.list(
                em,
                "SELECT o.number, q.id, q.position, q.carrier, q.tracking_no, q.delivered_at, q.collect,"
                        + " COALESCE((SELECT SUM(l.applied) FROM cod_line l WHERE l.parcel_id = q.id), 0),"
                        + " COALESCE((SELECT SUM(l.applied) FROM cod_line l WHERE l.order_number = o.number"
                        + " AND l.parcel_id IS NULL), 0) FROM order_parcel q JOIN market_order o ON o.id = q.order_id"
                        + " WHERE o.seller_id = ?1 AND q.collect IS NOT NULL ORDER BY o.id, q.position",
                row -> row,
                sellerId)) {
            String number = row.text(0);
            long open = row.number(6) - row.decimal(7).longValueExact();
            long rest = ofAll.computeIfAbsent(number, first -> row.decimal(8).longValueExact());
            long covered = Math.min(open, rest);
            ofAll.put(number, rest - covered);
            parcels.add(new Carried(
                    number,
                    row.number(1),
                    row.small(2),
                    row.text(3),
                    row.textOrNull(4),
                    row.instantOrNull(5),
                    row.number(6),
                    open - covered));
        }
        return parcels;
    }

    Set<Booked> booked(long sellerId) {
        return new HashSet<>(Sql.list(
                em,
                "SELECT l.order_number, l.parcel_id, l.collected, l.fee, l.paid_on FROM cod_line l JOIN cod_remittance r"
                        + " ON r.id = l.remittance_id WHERE r.seller_id = ?1 AND l.applied > 0",
                row -> new Booked(row.text(0), row.numberOrNull(1), row.number(2), row.number(3), row.dayOrNull(4)),
                sellerId));
    }

    /** What carriers hold, the oldest first. */
    List<CodWaiting> waiting(long sellerId) {
        List<CodWaiting> whole = Sql.list(
                em,
                "SELECT o.number, o.carrier, o.tracking_no, p.amount, " + LEFT + ", p.settled_at FROM payment p"
                        + " JOIN market_order o ON o.number = p.order_number WHERE o.seller_id = ?1"
                        + " AND p.status = 'COD_COLLECTED' AND o.delivery_method = 'DELIVERY' AND NOT " + IN_PARTS
                        + " AND " + LEFT + " > 0 ORDER BY p.settled_at, o.id LIMIT 500",
                row -> new CodWaiting(
                        row.text(0),
                        0,
                        row.textOrNull(1),
                        row.textOrNull(2),
                        row.money(3),
                        Money.ofDong(row.number(4)),
                        row.instant(5)),
                sellerId);
        List<CodWaiting> all = new ArrayList<>(whole);
        for (Carried parcel : parcels(sellerId)) {
            if (parcel.deliveredAt() != null && parcel.left() > 0) {
                all.add(new CodWaiting(
                        parcel.orderNumber(),
                        parcel.position(),
                        parcel.carrier(),
                        parcel.trackingNumber(),
                        Money.ofDong(parcel.collect()),
                        Money.ofDong(parcel.left()),
                        parcel.deliveredAt()));
            }
        }
        all.sort(Comparator.comparing(CodWaiting::since));
        return all;
    }
}
