package vn.chophien.oversight.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Sql;

@ApplicationScoped
class FlagLimitRepository {

    @PersistenceContext
    EntityManager em;

    Map<FlagLimit, Integer> set() {
        Map<FlagLimit, Integer> values = new EnumMap<>(FlagLimit.class);
        Sql.list(
                        em,
                        "SELECT code, value FROM flag_limit WHERE until IS NULL",
                        row -> Map.entry(FlagLimit.valueOf(row.text(0)), row.small(1)))
                .forEach(one -> values.put(one.getKey(), one.getValue()));
        return values;
    }

    /** The newest first. */
    List<FlagLimitChange> history() {
        return Sql.list(
                em,
                "SELECT code, value, since, until, reason, set_by FROM flag_limit ORDER BY since DESC, id DESC LIMIT 50",
                row -> new FlagLimitChange(
                        FlagLimit.valueOf(row.text(0)),
                        row.small(1),
                        row.instant(2),
                        row.instantOrNull(3),
                        row.text(4),
                        row.text(5)));
    }

    /** What counted until now ends as the new one begins; of two who set it at once, the second waits at the first's row. */
    void set(FlagLimit limit, int value, String reason, String who, Instant now) {
        Sql.update(em, "UPDATE flag_limit SET until = ?1 WHERE code = ?2 AND until IS NULL", now, limit.name());
        Sql.update(
                em,
                "INSERT INTO flag_limit (code, value, since, reason, set_by) VALUES (?1, ?2, ?3, ?4, ?5)",
                limit.name(),
                value,
                now,
                reason,
                who);
    }
}
