package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class RecallDutyRepository {

    private static final int MOST = 200;
    private static final String LACKS =
            "NOT EXISTS (SELECT 1 FROM recall_duty d WHERE d.recall_id = r.id AND d.duty = '%s')";

    @PersistenceContext
    EntityManager em;

    @Inject
    RecallRepository recalls;

    /** One thing to be done for one recall. */
    record Of(long recallId, RecallDuty.Kind kind) {}

    record Done(LocalDate on, @Nullable String note) {}

    Map<Of, Done> done(List<RecallDetails> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        String ids = Sql.ids(some.stream().map(RecallDetails::id).toList());
        return Sql.list(
                        em,
                        "SELECT recall_id, duty, done_on, note FROM recall_duty WHERE recall_id IN (" + ids + ")",
                        row -> Map.entry(
                                new Of(row.number(0), RecallDuty.Kind.valueOf(row.text(1))),
                                new Done(row.day(2), row.textOrNull(3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(long recallId, RecallDuty.Kind duty, LocalDate day, @Nullable String note, Instant now, String who) {
        Sql.update(
                em,
                "INSERT INTO recall_duty (recall_id, duty, done_on, note, recorded_at, recorded_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON DUPLICATE KEY UPDATE done_on = ?3, note = ?4,"
                        + " recorded_at = ?5, recorded_by = ?6",
                recallId,
                duty.name(),
                day,
                note,
                now,
                who);
    }

    /** Recalls that still owe something, the oldest first. */
    List<RecallDetails> unfinished() {
        return recalls.such("r.mock = FALSE AND (" + LACKS.formatted("NOTICE") + " OR (r.closed_at IS NOT NULL AND "
                + LACKS.formatted("RESULT") + ")) ORDER BY r.id LIMIT " + MOST);
    }
}
