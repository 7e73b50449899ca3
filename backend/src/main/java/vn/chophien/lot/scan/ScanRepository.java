package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Adds to the log of scans and forgets what is too old. */
@ApplicationScoped
class ScanRepository {

    private static final int ROWS_A_STATEMENT = 500;
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    @PersistenceContext
    EntityManager em;

    /** @param network the province of the reader's network, where they did not say their own; null when unknown */
    record NewScan(Scan scan, byte[] client, @Nullable String network) {}

    /** How often a unit was seen just now, and when first. */
    record Seen(long times, Instant first) {
        Seen plus(Seen other) {
            return new Seen(times + other.times, first.isBefore(other.first) ? first : other.first);
        }
    }

    /** Nothing in the statement but numbers, times, hashes and codes of our own. */
    void add(List<NewScan> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            String values = rows.subList(from, Math.min(from + ROWS_A_STATEMENT, rows.size())).stream()
                    .map(ScanRepository::values)
                    .collect(Collectors.joining(", "));
            Sql.update(
                    em,
                    "INSERT INTO scan (lot_id, unit_id, at, client_hash, province_code, place_coarse,"
                            + " result) VALUES " + values);
        }
    }

    private static String values(NewScan row) {
        Scan scan = row.scan();
        boolean coarse = scan.provinceCode() == null && row.network() != null;
        String province = coarse ? row.network() : scan.provinceCode();
        if (province != null && !province.matches("\\d{2}")) {
            throw new IllegalArgumentException("No code of a province: " + province);
        }
        return "(" + scan.lotId() + ", " + scan.unitId() + ", '" + Times.toColumn(scan.at()) + "', x'"
                + HexFormat.of().formatHex(row.client()) + "', " + (province == null ? "NULL" : "'" + province + "'")
                + ", " + coarse + ", '" + scan.result() + "')";
    }

    void seen(long unitId, Seen seen) {
        Sql.update(
                em,
                "UPDATE unit SET scans = scans + ?2, first_scanned_at = COALESCE(first_scanned_at, ?3) WHERE id = ?1",
                unitId,
                seen.times(),
                seen.first());
    }

    /** The day's salt, which is the one that some node put down first. */
    byte[] saltOf(LocalDate day, byte[] fresh) {
        Sql.update(
                em, "INSERT INTO scan_salt (day, salt) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE day = day", day, fresh);
        return Sql.first(em, "SELECT salt FROM scan_salt WHERE day = ?1 FOR UPDATE", row -> row.bytes(0), day)
                .orElseThrow();
    }

    void forgetSalts(LocalDate today) {
        Sql.update(em, "DELETE FROM scan_salt WHERE day < ?1", today);
    }

    void forgetScans(Instant before) {
        Sql.update(em, "DELETE FROM scan WHERE at < ?1 ORDER BY at LIMIT " + FORGOTTEN_AT_ONCE, before);
    }
}
