package vn.chophien.lot.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.UnitSerial;

/** Serials: added by a job, scanned, checked, perhaps made void; never deleted. */
@ApplicationScoped
class UnitRepository {

    private static final int ROWS_A_STATEMENT = 250;

    private static final String UNIT = """
            SELECT u.id, u.lot_id, u.serial, u.state, u.scratch_mac IS NOT NULL, u.created_at, u.scans,
                   u.first_scanned_at, u.first_checked_at, p.full_name
            FROM unit u LEFT JOIN province p ON p.code = u.first_checked_in
            WHERE\s""";

    @PersistenceContext
    EntityManager em;

    /** One statement for some hundred rows; nothing in it but numbers, serials and hashes of our own. */
    void add(long lotId, long jobId, int first, List<UnitSerial> serials, List<String> macs, Instant at) {
        for (int from = 0; from < serials.size(); from += ROWS_A_STATEMENT) {
            int end = Math.min(from + ROWS_A_STATEMENT, serials.size());
            String rows = IntStream.range(from, end)
                    .mapToObj(i -> "(?1, ?2, " + (first + i) + ", '" + serials.get(i) + "', "
                            + (macs.isEmpty() ? "NULL" : "x'" + macs.get(i) + "'") + ", 'ISSUED', ?3)")
                    .collect(Collectors.joining(", "));
            Sql.update(
                    em,
                    "INSERT INTO unit (lot_id, label_job_id, position, serial, scratch_mac, state, created_at) VALUES "
                            + rows,
                    lotId,
                    jobId,
                    at);
        }
    }

    Optional<UnitView> find(long lotId, UnitSerial serial) {
        return Sql.first(em, UNIT + "u.serial = ?1 AND u.lot_id = ?2", UnitRepository::unit, serial.value(), lotId);
    }

    List<UnitView> ofJob(long jobId, int first, int count) {
        return Sql.list(
                em,
                UNIT + "u.label_job_id = ?1 AND u.position BETWEEN ?2 AND ?3 ORDER BY u.position",
                UnitRepository::unit,
                jobId,
                first,
                first + count - 1);
    }

    byte @Nullable [] mac(long unitId) {
        return Sql.first(em, "SELECT scratch_mac FROM unit WHERE id = ?1", row -> row, unitId)
                .filter(row -> !row.isNull(0))
                .map(row -> row.bytes(0))
                .orElse(null);
    }

    /** Whether this was the first time; of many at once it is so for one. */
    boolean markChecked(long unitId, Instant at, @Nullable String provinceCode) {
        return Sql.update(
                        em,
                        "UPDATE unit SET first_checked_at = ?2, first_checked_in = ?3"
                                + " WHERE id = ?1 AND first_checked_at IS NULL",
                        unitId,
                        at,
                        provinceCode)
                == 1;
    }

    boolean makeVoid(long lotId, UnitSerial serial) {
        return Sql.update(
                        em,
                        "UPDATE unit SET state = 'VOID' WHERE lot_id = ?1 AND serial = ?2 AND state = 'ISSUED'",
                        lotId,
                        serial.value())
                == 1;
    }

    private static UnitView unit(Row row) {
        return new UnitView(
                row.number(0),
                row.number(1),
                new UnitSerial(row.text(2)),
                UnitState.valueOf(row.text(3)),
                row.flag(4),
                row.instant(5),
                row.number(6),
                row.instantOrNull(7),
                row.instantOrNull(8),
                row.textOrNull(9));
    }
}
