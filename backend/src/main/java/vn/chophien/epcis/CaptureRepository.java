package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CaptureRepository {

    @PersistenceContext
    EntityManager em;

    /** A document that waits for its turn. */
    record Waiting(long id, Partner partner, boolean isProceeding, String body) {}

    void add(String captureId, long keyId, boolean isProceeding, String body, Instant at) {
        Sql.update(
                em,
                "INSERT INTO epcis_capture (capture_id, key_id, behaviour, body, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                captureId,
                keyId,
                isProceeding ? "proceed" : "rollback",
                body,
                at);
    }

    Optional<CaptureJob> find(String captureId, long keyId) {
        return Sql.first(
                em,
                "SELECT capture_id, created_at, finished_at, success, behaviour, errors FROM epcis_capture"
                        + " WHERE capture_id = ?1 AND key_id = ?2",
                CaptureRepository::job,
                captureId,
                keyId);
    }

    /**
     * The oldest document that nobody works on. It stays locked until the transaction ends, also if the node dies; the
     * row of the key does not, for its partner tells other events meanwhile.
     */
    Optional<Waiting> lockNext() {
        Optional<Long> next = Sql.first(
                em,
                "SELECT id FROM epcis_capture WHERE finished_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> row.number(0));
        return next.flatMap(this::waiting);
    }

    private Optional<Waiting> waiting(long id) {
        return Sql.first(
                em,
                "SELECT c.id, c.key_id, k.name, k.seller_id, c.behaviour, c.body FROM epcis_capture c"
                        + " JOIN epcis_key k ON k.id = c.key_id WHERE c.id = ?1 AND c.finished_at IS NULL",
                row -> new Waiting(
                        row.number(0),
                        new Partner(row.number(1), row.text(2), row.numberOrNull(3)),
                        row.text(4).equals("proceed"),
                        row.text(5)),
                id);
    }

    void finish(long id, boolean success, String errors, Instant at) {
        Sql.update(
                em,
                "UPDATE epcis_capture SET finished_at = ?2, success = ?3, errors = ?4, body = NULL"
                        + " WHERE id = ?1 AND finished_at IS NULL",
                id,
                at,
                success,
                errors);
    }

    private static CaptureJob job(Row row) {
        return new CaptureJob(
                row.text(0),
                row.instant(1),
                row.instantOrNull(2),
                row.flag(3),
                row.text(4).equals("proceed"),
                row.isNull(5) ? "[]" : row.text(5));
    }
}
