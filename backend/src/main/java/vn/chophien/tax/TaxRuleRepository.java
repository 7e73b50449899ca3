package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Validity;

@ApplicationScoped
class TaxRuleRepository {

    private static final String ROWS = "SELECT id, version, kind, vat, pit, dong, since, until, source FROM tax_rule ";
    private static final String ON = "since <= ?1 AND (until IS NULL OR until >= ?1) ";

    @PersistenceContext
    EntityManager em;

    /** What counts on a day: of several, the one that began last. */
    Map<TaxKind, TaxRates> rates(LocalDate day) {
        Map<TaxKind, TaxRates> rates = new EnumMap<>(TaxKind.class);
        Sql.list(em, ROWS + "WHERE " + ON + "ORDER BY since", TaxRuleRepository::row, day).stream()
                .filter(rule -> !rule.kind().isSum())
                .forEach(rule -> rates.put(rule.kind(), new TaxRates(rule.vat(), rule.pit())));
        return rates;
    }

    Optional<Money> yearlySum(LocalDate day) {
        return Sql.first(
                em,
                "SELECT dong FROM tax_rule WHERE kind = 'YEARLY_SUM' AND " + ON + "ORDER BY since DESC LIMIT 1",
                row -> row.money(0),
                day);
    }

    List<TaxRuleView> all() {
        return Sql.list(em, ROWS + "ORDER BY kind, since", TaxRuleRepository::row);
    }

    Optional<TaxRuleView> lock(long id) {
        return Sql.first(em, ROWS + "WHERE id = ?1 FOR UPDATE", TaxRuleRepository::row, id);
    }

    /** Reads what is there now, whoever put it there. */
    Optional<TaxRuleView> lock(WriteTaxRule rule) {
        return Sql.first(
                em,
                ROWS + "WHERE kind = ?1 AND since = ?2 FOR UPDATE",
                TaxRuleRepository::row,
                kind(rule),
                rule.since());
    }

    /** @return false when the kind has a row from this day on already */
    boolean add(WriteTaxRule rule) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO tax_rule (kind, vat, pit, dong, since, until, source)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                        kind(rule),
                        rule.rates().vat(),
                        rule.rates().pit(),
                        rule.dong(),
                        rule.since(),
                        rule.until(),
                        rule.source())
                == 1;
    }

    void write(long id, WriteTaxRule rule) {
        Sql.update(
                em,
                "UPDATE tax_rule SET kind = ?1, vat = ?2, pit = ?3, dong = ?4, since = ?5, until = ?6, source = ?7,"
                        + " version = version + 1 WHERE id = ?8",
                kind(rule),
                rule.rates().vat(),
                rule.rates().pit(),
                rule.dong(),
                rule.since(),
                rule.until(),
                rule.source(),
                id);
    }

    private static String kind(WriteTaxRule rule) {
        return Objects.requireNonNull(rule.kind()).name();
    }

    private static TaxRuleView row(Row row) {
        return new TaxRuleView(
                row.number(0),
                row.small(1),
                TaxKind.valueOf(row.text(2)),
                row.small(3),
                row.small(4),
                row.money(5),
                new Validity(row.day(6), row.dayOrNull(7)),
                row.text(8));
    }
}
