package vn.chophien.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CalendarRepository {

    @PersistenceContext
    EntityManager em;

    List<Holiday> holidays() {
        return Sql.list(
                em,
                "SELECT day, kind, name, source, confirmed FROM holiday ORDER BY day",
                row -> new Holiday(row.day(0), row.text(1).equals("WORK"), row.text(2), row.text(3), row.flag(4)));
    }

    void write(Holiday holiday) {
        Sql.update(
                em,
                "INSERT INTO holiday (day, kind, name, source, confirmed) VALUES (?1, ?2, ?3, ?4, ?5)"
                        + " ON DUPLICATE KEY UPDATE kind = ?2, name = ?3, source = ?4, confirmed = ?5",
                holiday.day(),
                holiday.worked() ? "WORK" : "OFF",
                holiday.name(),
                holiday.source(),
                holiday.confirmed());
    }

    /** @return false when there was no such row */
    boolean remove(LocalDate day) {
        return Sql.update(em, "DELETE FROM holiday WHERE day = ?1", day) == 1;
    }

    List<RetentionRule> retention(String code) {
        return Sql.list(
                em,
                "SELECT code, years, since, until, source FROM retention_rule WHERE code = ?1",
                row -> new RetentionRule(row.text(0), row.small(1), row.day(2), row.dayOrNull(3), row.text(4)),
                code);
    }

    List<DeadlineRule> rules() {
        return Sql.list(
                em,
                "SELECT code, days, since, until, source, calendar_days, hours FROM deadline_rule",
                row -> new DeadlineRule(
                        row.text(0),
                        row.small(1),
                        row.isNull(6) ? null : row.small(6),
                        row.flag(5),
                        row.day(2),
                        row.dayOrNull(3),
                        row.text(4)));
    }
}
