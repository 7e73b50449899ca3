package vn.chophien.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Counts what the market's books say of lots that may be drawn; one statement for each kind of risk. */
@ApplicationScoped
class RiskRepository {

    private static final int SPARE_DAYS = 3;
    private static final int LATE_DAYS = 7;

    private static final String RULES =
            "SELECT code, title, points, most, sample_data, source, since, version FROM inspection_rule ";

    /** Lots and everything that they were made of. */
    private static final String BACK = """
            WITH RECURSIVE back (lot_id, id) AS (
                SELECT id, id FROM lot WHERE id IN (%s)
                UNION
                SELECT b.lot_id, e.parent_id FROM back b JOIN lot_edge e ON e.child_id = b.id)
            SELECT b.lot_id, COUNT(DISTINCT d.id)
            FROM back b JOIN lot h ON h.id = b.id JOIN diary_entry d ON d.season_id = h.season_id
            WHERE d.withdraws IS NULL AND NOT EXISTS (SELECT 1 FROM diary_entry c WHERE c.corrects_id = d.id)
            """;

    @PersistenceContext
    EntityManager em;

    record Candidate(long id, String token) {}

    List<RiskRule> rules() {
        return Sql.list(em, RULES + "ORDER BY position, code", RiskRepository::rule);
    }

    Optional<RiskRule> lock(String code) {
        return Sql.first(em, RULES + "WHERE code = ?1 FOR UPDATE", RiskRepository::rule, code);
    }

    void write(WriteRisk points, LocalDate today) {
        Sql.update(
                em,
                "UPDATE inspection_rule SET points = ?1, most = ?2, source = ?3, since = ?4, sample_data = FALSE,"
                        + " version = version + 1 WHERE code = ?5",
                points.points(),
                points.most(),
                points.source(),
                today,
                points.code());
    }

    private static RiskRule rule(Row row) {
        return new RiskRule(
                row.text(0),
                row.text(1),
                row.small(2),
                row.small(3),
                row.flag(4),
                row.textOrNull(5),
                row.dayOrNull(6),
                row.small(7));
    }

    /** Lots on sale that were made in these days. */
    List<Candidate> candidates(LocalDate from, LocalDate to, LocalDate today, int most) {
        return Sql.list(
                em,
                "SELECT id, token FROM lot WHERE status = 'NORMAL' AND remaining > 0 AND trade_item_id IS NOT NULL"
                        + " AND (expires_on IS NULL OR expires_on >= ?3) AND made_on BETWEEN ?1 AND ?2"
                        + " ORDER BY id LIMIT " + most,
                row -> new Candidate(row.number(0), row.text(1)),
                from,
                to,
                today);
    }

    /** How often each rule applies to each lot, by the rule's code. */
    Map<String, Map<Long, Integer>> times(List<Long> lots, Instant now) {
        String ids = Sql.ids(lots);
        Map<String, Map<Long, Integer>> times = new HashMap<>();
        times.put("BASE", count("SELECT id, 1 FROM lot WHERE id IN (" + ids + ")"));
        times.put("COMPLAINT", count("""
                SELECT l.id, COUNT(DISTINCT c.id) FROM lot l JOIN lot other ON other.trade_item_id = l.trade_item_id
                JOIN complaint c ON c.lot_id = other.id AND c.status <> 'REJECTED' AND c.opened_at >= ?1
                WHERE l.id IN (%s) GROUP BY l.id""".formatted(ids), now.minus(Duration.ofDays(365))));
        times.put("RECALL", count("""
                SELECT l.id, COUNT(DISTINCT r.id) FROM lot l JOIN lot other ON other.seller_id = l.seller_id
                JOIN recall r ON r.lot_id = other.id AND r.mock = FALSE AND r.opened_at >= ?1
                WHERE l.id IN (%s) GROUP BY l.id""".formatted(ids), now.minus(Duration.ofDays(730))));
        times.put("INTERVAL", count(BACK.formatted(ids) + """
                AND d.kind IN ('PESTICIDE', 'VETERINARY') AND d.phi_days IS NOT NULL AND h.harvested_on IS NOT NULL
                AND DATEDIFF(h.harvested_on, DATE(d.occurred_at + INTERVAL 7 HOUR))
                    BETWEEN d.phi_days AND d.phi_days + %d GROUP BY b.lot_id""".formatted(SPARE_DAYS)));
        times.put(
                "LATE",
                count(BACK.formatted(ids) + "AND d.received_at > d.occurred_at + INTERVAL " + LATE_DAYS
                        + " DAY GROUP BY b.lot_id"));
        times.put("FIRST", count("""
                SELECT l.id, 1 FROM lot l WHERE l.id IN (%s) AND (SELECT COUNT(*) FROM lot e
                    WHERE e.seller_id = l.seller_id AND e.trade_item_id IS NOT NULL AND e.id <= l.id) <= 3
                """.formatted(ids)));
        times.put("SOLD", count("SELECT id, 1 FROM lot WHERE id IN (" + ids + ") AND remaining * 2 <= quantity"));
        times.put("SCAN", count("""
                SELECT s.lot_id, COUNT(*) FROM scan s WHERE s.lot_id IN (%s) AND s.result IN ('UNKNOWN', 'VOID')
                AND s.at >= ?1 GROUP BY s.lot_id""".formatted(ids), now.minus(Duration.ofDays(7))));
        return times;
    }

    private Map<Long, Integer> count(String sql, Object... parameters) {
        Map<Long, Integer> counted = new HashMap<>();
        Sql.list(em, sql, row -> Map.entry(row.number(0), row.small(1)), parameters)
                .forEach(one -> counted.put(one.getKey(), one.getValue()));
        return counted;
    }
}
