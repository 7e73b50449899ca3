package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotAddress;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.key.UnitSerial;

/** Reads the log of scans, a seller's at a time. */
@ApplicationScoped
class ScanBoardRepository {

    private static final int MOST_LOTS = 100;
    private static final int MOST_UNITS = 50;
    private static final int MOST_SIGHTINGS = 2_000;

    @PersistenceContext
    EntityManager em;

    record LotFacts(
            long id,
            LotAddress address,
            String name,
            int unitScale,
            long quantity,
            long remaining,
            long scans,
            long readers,
            long unknownInADay) {}

    record UnitFacts(long id, UnitSerial serial, long lotId, LotAddress address, long scans, Instant lastAt) {}

    /** When the lot of a unit left, and when it was stopped. */
    record LotTimes(@Nullable Instant shippedAt, @Nullable Instant stoppedAt) {}

    Map<LocalDate, Long> scansByDay(long sellerId, LocalDate from) {
        Map<LocalDate, Long> days = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT n.day, SUM(n.scans) FROM lot_scan n JOIN lot l ON l.id = n.lot_id"
                                + " WHERE l.seller_id = ?1 AND n.day >= ?2 GROUP BY n.day",
                        row -> Map.entry(row.day(0), row.number(1)),
                        sellerId,
                        from)
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    /** Readers by the code of their province, under the empty code those who did not say; a reader counts once a day. */
    Map<String, Long> readersByProvince(long sellerId, Instant from) {
        return readers("CASE WHEN s.place_coarse THEN '' ELSE COALESCE(s.province_code, '') END", sellerId, from);
    }

    /** The same by the province of their network, which is a guess; under the empty code those of whom it is not known. */
    Map<String, Long> readersByNetwork(long sellerId, Instant from) {
        return readers("CASE WHEN s.place_coarse THEN s.province_code ELSE '' END", sellerId, from);
    }

    private Map<String, Long> readers(String province, long sellerId, Instant from) {
        Map<String, Long> provinces = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT " + province + ", COUNT(DISTINCT s.client_hash) FROM scan s"
                                + " JOIN lot l ON l.id = s.lot_id WHERE l.seller_id = ?1 AND s.at >= ?2"
                                + " GROUP BY " + province,
                        row -> Map.entry(row.text(0), row.number(1)),
                        sellerId,
                        from)
                .forEach(one -> provinces.put(one.getKey(), one.getValue()));
        return provinces;
    }

    List<LotFacts> lots(long sellerId, LocalDate monthAgo, Instant weekAgo) {
        return Sql.list(
                em,
                """
                SELECT l.id, l.gtin, l.lot_no, l.token, l.name, l.unit_scale, l.quantity, l.remaining,
                       (SELECT COALESCE(SUM(n.scans), 0) FROM lot_scan n WHERE n.lot_id = l.id AND n.day >= ?2) AS seen,
                       (SELECT COUNT(DISTINCT s.client_hash) FROM scan s WHERE s.lot_id = l.id AND s.at >= ?3),
                       (SELECT COALESCE(MAX(d.times), 0) FROM (
                            SELECT u.lot_id, DATE(u.at) AS day, COUNT(*) AS times FROM scan u
                            WHERE u.result = 'UNKNOWN' AND u.at >= ?3 GROUP BY u.lot_id, DATE(u.at)) d
                        WHERE d.lot_id = l.id)
                FROM lot l WHERE l.seller_id = ?1 ORDER BY seen DESC, l.made_on DESC, l.id DESC LIMIT\s""" + MOST_LOTS,
                row -> new LotFacts(
                        row.number(0),
                        address(row.textOrNull(1), row.text(2), row.text(3)),
                        row.text(4),
                        row.small(5),
                        row.number(6),
                        row.number(7),
                        row.number(8),
                        row.number(9),
                        row.number(10)),
                sellerId,
                monthAgo,
                weekAgo);
    }

    /** Units that could have a sign at all: more than one reader lately, or out of use and still scanned. */
    List<UnitFacts> busyUnits(long sellerId, Instant from) {
        return Sql.list(
                em,
                """
                SELECT u.id, u.serial, l.id, l.gtin, l.lot_no, l.token, u.scans, MAX(s.at)
                FROM scan s JOIN unit u ON u.id = s.unit_id JOIN lot l ON l.id = u.lot_id
                WHERE l.seller_id = ?1 AND s.at >= ?2
                GROUP BY u.id, u.serial, l.id, l.gtin, l.lot_no, l.token, u.scans
                HAVING COUNT(DISTINCT s.client_hash) > 1 OR MAX(s.result = 'VOID') = 1
                ORDER BY COUNT(DISTINCT s.client_hash) DESC, u.id LIMIT\s""" + MOST_UNITS,
                row -> new UnitFacts(
                        row.number(0),
                        new UnitSerial(row.text(1)),
                        row.number(2),
                        address(row.textOrNull(3), row.text(4), row.text(5)),
                        row.number(6),
                        row.instant(7)),
                sellerId,
                from);
    }

    List<Sighting> sightings(long unitId, Instant from) {
        return Sql.list(
                em,
                "SELECT at, HEX(client_hash), result, CASE WHEN place_coarse THEN NULL ELSE province_code END"
                        + " FROM scan WHERE unit_id = ?1 AND at >= ?2"
                        + " ORDER BY at, id LIMIT " + MOST_SIGHTINGS,
                row -> new Sighting(row.instant(0), row.text(1), ScanResult.valueOf(row.text(2)), row.textOrNull(3)),
                unitId,
                from);
    }

    Optional<LotTimes> times(long lotId) {
        return Sql.first(
                em,
                "SELECT (SELECT MIN(occurred_at) FROM lot_step WHERE lot_id = l.id AND operation = 'SHIP'),"
                        + " CASE WHEN l.status IN ('RECALLED', 'DESTROYED') THEN l.status_at END"
                        + " FROM lot l WHERE l.id = ?1",
                row -> new LotTimes(row.instantOrNull(0), row.instantOrNull(1)),
                lotId);
    }

    private static LotAddress address(@Nullable String gtin, String number, String token) {
        return new LotAddress(gtin == null ? null : new Gtin(gtin), new LotNumber(number), new LotToken(token));
    }
}
