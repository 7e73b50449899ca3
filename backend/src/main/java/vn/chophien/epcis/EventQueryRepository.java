package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.epcis.EventQuery.Condition;
import vn.chophien.shared.Sql;

/** Asks the table of events. */
@ApplicationScoped
class EventQueryRepository {

    @PersistenceContext
    EntityManager em;

    /** An event as it is answered, with its place in the order. */
    record Found(long row, Instant time, String body) {}

    List<Found> page(EventQuery query, @Nullable Long sellerId, @Nullable PageToken after, int count) {
        String time = query.isByRecordTime() ? "e.record_time" : "e.event_time";
        String beyond = query.isAscending() ? ">" : "<";
        String direction = query.isAscending() ? "ASC" : "DESC";
        List<Condition> conditions = scoped(query, sellerId);
        if (after != null) {
            conditions.add(Condition.of(
                    "(" + time + " " + beyond + " ? OR (" + time + " = ? AND e.id " + beyond + " ?))",
                    after.time(),
                    after.time(),
                    after.row()));
        }
        Statement statement = new Statement("SELECT e.id, " + time + ", e.body FROM epcis_event e", conditions);
        return Sql.list(
                em,
                statement.sql() + " ORDER BY " + time + " " + direction + ", e.id " + direction + " LIMIT " + count,
                row -> new Found(row.number(0), row.instant(1), row.text(2)),
                statement.parameters());
    }

    /** Whether more than so many events are asked for. */
    boolean hasMoreThan(int count, EventQuery query, @Nullable Long sellerId) {
        Statement statement = new Statement("SELECT e.id FROM epcis_event e", scoped(query, sellerId));
        return !Sql.list(em, statement.sql() + " LIMIT 1 OFFSET " + count, row -> row, statement.parameters())
                .isEmpty();
    }

    private static List<Condition> scoped(EventQuery query, @Nullable Long sellerId) {
        List<Condition> conditions = new ArrayList<>(query.conditions());
        if (sellerId != null) {
            conditions.add(Condition.of("e.seller_id = ?", sellerId));
        }
        return conditions;
    }

    /** A statement whose parameters are numbered, as the entity manager wants them. */
    private static final class Statement {
        private final StringBuilder sql;
        private final List<Object> parameters = new ArrayList<>();

        Statement(String select, List<Condition> conditions) {
            sql = new StringBuilder(select);
            String word = " WHERE ";
            for (Condition condition : conditions) {
                sql.append(word);
                number(condition);
                word = " AND ";
            }
        }

        private void number(Condition condition) {
            int next = 0;
            for (char c : condition.sql().toCharArray()) {
                sql.append(c);
                if (c == '?') {
                    parameters.add(condition.parameters().get(next++));
                    sql.append(parameters.size());
                }
            }
        }

        String sql() {
            return sql.toString();
        }

        Object[] parameters() {
            return parameters.toArray();
        }
    }
}
