package vn.chophien.lot.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.label.LabelFormat;
import vn.chophien.trace.label.LabelSheet;
import vn.chophien.trace.label.PrintResolution;

/** Printings: there is no method that changes or removes one. */
@ApplicationScoped
class LabelJobRepository {

    private static final int MOST_SHOWN = 50;

    private static final String JOB = """
            SELECT j.id, j.lot_id, j.kind, j.format, j.resolution, j.used, j.crate, j.labels, j.reprint_of,
                   j.first_label, j.reason, j.printed_name, j.created_at,
                   (SELECT u.serial FROM unit u WHERE u.label_job_id = COALESCE(j.reprint_of, j.id)
                        AND u.position = j.first_label),
                   (SELECT u.serial FROM unit u WHERE u.label_job_id = COALESCE(j.reprint_of, j.id)
                        AND u.position = j.first_label + j.labels - 1)
            FROM label_job j WHERE\s""";

    @PersistenceContext
    EntityManager em;

    /** What a job is made of, whether it is the first of its labels or prints some again. */
    record NewJob(
            String key,
            long lotId,
            LabelKind kind,
            LabelSheet sheet,
            boolean crate,
            int labels,
            @Nullable Long reprintOf,
            int firstLabel,
            @Nullable String reason) {}

    /** Adds it unless this form came before; tells whether it is new. */
    boolean add(NewJob job, Actor actor, Instant at) {
        return Sql.update(
                        em,
                        """
                        INSERT IGNORE INTO label_job (request_key, lot_id, kind, format, resolution, crate, used, labels,
                            reprint_of, first_label, reason, printed_by, printed_name, created_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                        """,
                        job.key(),
                        job.lotId(),
                        job.kind().name(),
                        job.sheet().format().name(),
                        job.sheet().resolution().name(),
                        job.crate(),
                        job.sheet().used(),
                        job.labels(),
                        job.reprintOf(),
                        job.firstLabel(),
                        job.reason(),
                        actor.accountId(),
                        actor.name(),
                        at)
                == 1;
    }

    /** The job of this form, also one that another request has just added: hence the lock. */
    Optional<Long> sentAs(String key) {
        return Sql.first(em, "SELECT id FROM label_job WHERE request_key = ?1 FOR UPDATE", row -> row.number(0), key);
    }

    Optional<LabelJobView> find(long id) {
        return Sql.first(em, JOB + "j.id = ?1", LabelJobRepository::job, id);
    }

    /** The newest first. */
    List<LabelJobView> ofLot(long lotId) {
        return Sql.list(
                em, JOB + "j.lot_id = ?1 ORDER BY j.id DESC LIMIT " + MOST_SHOWN, LabelJobRepository::job, lotId);
    }

    private static LabelJobView job(Row row) {
        return new LabelJobView(
                row.number(0),
                row.number(1),
                LabelKind.valueOf(row.text(2)),
                new LabelSheet(LabelFormat.valueOf(row.text(3)), PrintResolution.valueOf(row.text(4)), row.small(5)),
                row.flag(6),
                row.small(7),
                row.numberOrNull(8),
                row.small(9),
                row.textOrNull(10),
                row.text(11),
                row.instant(12),
                row.textOrNull(13),
                row.textOrNull(14));
    }
}
