package vn.chophien.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CalendarRepository {

    @PersistenceContext
    EntityManager em;

    List<Holiday> holidays() {
        return Sql.list(
                em,
                "SELECT day, kind, name, confirmed FROM holiday ORDER BY day",
                row -> new Holiday(row.day(0), row.text(1).equals("WORK"), row.text(2), row.flag(3)));
    }

    List<DeadlineRule> rules() {
        return Sql.list(
                em,
                "SELECT code, days, since, until, source FROM deadline_rule",
                row -> new DeadlineRule(row.text(0), row.small(1), row.day(2), row.dayOrNull(3), row.text(4)));
    }
}
