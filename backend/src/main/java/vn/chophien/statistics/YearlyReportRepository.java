package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

@ApplicationScoped
class YearlyReportRepository {

    @PersistenceContext
    EntityManager em;

    List<YearlyReport.Form> forms() {
        return Sql.list(
                        em,
                        "SELECT code, number, title FROM yearly_report_form",
                        row -> new YearlyReport.Form(
                                YearlyReport.Section.valueOf(row.text(0)), row.text(1), row.text(2)))
                .stream()
                .sorted((one, other) -> one.section().compareTo(other.section()))
                .toList();
    }

    void write(YearlyReport.Form form) {
        Sql.update(
                em,
                "UPDATE yearly_report_form SET number = ?2, title = ?3 WHERE code = ?1",
                form.section().name(),
                form.number(),
                form.title());
    }

    Optional<YearlyReport.Sent> sent(int year) {
        return Sql.first(
                em,
                "SELECT number, sent_on, recorded_by FROM yearly_report_sent WHERE year = ?1",
                row -> new YearlyReport.Sent(row.text(0), row.day(1), row.text(2)),
                year);
    }

    /** @return false when it was written down before */
    boolean send(int year, String number, LocalDate day, String by, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO yearly_report_sent (year, number, sent_on, recorded_at, recorded_by)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5)",
                        year,
                        number,
                        day,
                        now,
                        by)
                == 1;
    }

    /** Whether there was a market in this year at all. */
    boolean hadSellers(LocalDate before) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM seller WHERE created_at < ?1 LIMIT 1",
                        row -> row.number(0),
                        before.atStartOfDay(Times.ZONE).toInstant())
                .isPresent();
    }
}
