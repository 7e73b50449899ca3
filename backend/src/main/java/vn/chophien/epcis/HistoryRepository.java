package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotOperation;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.site.DiaryColumns;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Reads diaries, steps and tests as events need them: of some lots, or what no event tells of yet. */
@ApplicationScoped
class HistoryRepository {

    private static final String DIARY =
            """
            SELECT s.site_id, p.seller_id, s.crop, s.variety, %s, %s
            FROM diary_entry d
            JOIN season s ON s.id = d.season_id
            JOIN production_site p ON p.id = s.site_id
            """.formatted(KnownGln.ofSite("s.site_id", "d.received_at"), DiaryColumns.of("d"));

    private static final int FIRST_OF_LINE = 5;

    private static final String STEPS = """
            SELECT t.id, t.operation, t.occurred_at, t.place, t.declared_by, t.verified_by, t.mass_grams, t.note,
                   l.gtin, l.lot_no, l.token, l.name, l.seller_id, l.mass_grams, l.season_id, l.site_id,
                   l.harvested_on, l.expires_on, k.code_raw, s.variety, l.id, %s
            FROM lot_step t
            JOIN lot l ON l.id = t.lot_id
            LEFT JOIN site_code k ON k.id = l.site_code_id
            LEFT JOIN season s ON s.id = l.season_id
            """.formatted(KnownGln.ofParty("l.seller_id", "t.recorded_at"));

    /** Each edge with the step that tells of it: the first of its operation, or else the first of all. */
    private static final String INGREDIENTS = """
            SELECT COALESCE(
                       (SELECT MIN(t.id) FROM lot_step t WHERE t.lot_id = e.child_id AND t.operation = e.operation),
                       (SELECT MIN(t.id) FROM lot_step t WHERE t.lot_id = e.child_id)),
                   p.gtin, p.lot_no, p.token, e.mass_grams
            FROM lot_edge e
            JOIN lot p ON p.id = e.parent_id
            WHERE e.child_id IN (%s)
            ORDER BY e.child_id, e.parent_id
            """;

    private static final String TESTS = """
            SELECT t.id, l.gtin, l.lot_no, l.token, l.seller_id, t.title, t.report_no, t.laboratory, t.tested_on, t.passed
            FROM lot_test t JOIN lot l ON l.id = t.lot_id
            """;

    private static final String UNTOLD = """
            LEFT JOIN epcis_event e ON e.source = '%s' AND e.source_id = %s.id
            WHERE e.id IS NULL AND %s.id > ?1
            ORDER BY %s.id LIMIT ?2
            """;

    @PersistenceContext
    EntityManager em;

    List<DiaryLine> diary(Collection<Long> seasonIds) {
        return seasonIds.isEmpty()
                ? List.of()
                : Sql.list(
                        em,
                        DIARY + "WHERE d.season_id IN (" + Sql.ids(seasonIds) + ") ORDER BY d.occurred_at, d.id",
                        HistoryRepository::line);
    }

    List<LotStep> steps(Collection<Long> lotIds) {
        return steps("WHERE t.lot_id IN (" + Sql.ids(lotIds) + ") ORDER BY t.occurred_at, t.id");
    }

    List<LotTest> tests(Collection<Long> lotIds) {
        return Sql.list(
                em,
                TESTS + "WHERE t.lot_id IN (" + Sql.ids(lotIds) + ") ORDER BY t.tested_on, t.id",
                HistoryRepository::test);
    }

    List<DiaryLine> untoldDiary(long afterId, int limit) {
        return Sql.list(em, DIARY + untold("DIARY", "d"), HistoryRepository::line, afterId, limit);
    }

    /** Corrections of which the event that declares the error is missing. */
    List<DiaryLine> untoldErrors(long afterId, int limit) {
        String missing = untold("DIARY_ERROR", "d").replace("WHERE", "WHERE d.corrects_id IS NOT NULL AND");
        return Sql.list(em, DIARY + missing, HistoryRepository::line, afterId, limit);
    }

    List<DiaryLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Sql.list(em, DIARY + "WHERE d.id IN (" + Sql.ids(ids) + ")", HistoryRepository::line);
    }

    List<LotStep> untoldSteps(long afterId, int limit) {
        return steps(untold("STEP", "t"), afterId, limit);
    }

    List<LotTest> untoldTests(long afterId, int limit) {
        return Sql.list(em, TESTS + untold("TEST", "t"), HistoryRepository::test, afterId, limit);
    }

    private static String untold(String source, String table) {
        return UNTOLD.formatted(source, table, table, table);
    }

    private List<LotStep> steps(String where, Object... parameters) {
        List<Row> rows = Sql.list(em, STEPS + where, row -> row, parameters);
        Set<Long> lots = rows.stream().map(row -> row.number(20)).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, List<LotStep.Ingredient>> ingredients = ingredients(lots);
        return rows.stream()
                .map(row -> step(row, ingredients.getOrDefault(row.number(0), List.of())))
                .toList();
    }

    private Map<Long, List<LotStep.Ingredient>> ingredients(Set<Long> lotIds) {
        if (lotIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<LotStep.Ingredient>> byStep = new HashMap<>();
        for (Row row : Sql.list(em, INGREDIENTS.formatted(Sql.ids(lotIds)), row -> row)) {
            if (!row.isNull(0)) { // a lot without a single step has nothing that could tell
                byStep.computeIfAbsent(row.number(0), step -> new ArrayList<>())
                        .add(new LotStep.Ingredient(address(row, 1), row.number(4)));
            }
        }
        return byStep;
    }

    private static DiaryLine line(Row row) {
        return new DiaryLine(
                DiaryColumns.entry(row, FIRST_OF_LINE),
                row.number(0),
                KnownGln.read(row, 4),
                row.number(1),
                row.text(2),
                row.textOrNull(3));
    }

    private static LotStep step(Row row, List<LotStep.Ingredient> ingredients) {
        return new LotStep(
                row.number(0),
                LotOperation.valueOf(row.text(1)),
                row.instant(2),
                row.text(3),
                row.text(4),
                row.textOrNull(5),
                row.numberOrNull(6),
                row.textOrNull(7),
                new LotStep.StepLot(
                        address(row, 8),
                        row.text(11),
                        row.number(12),
                        KnownGln.read(row, 21),
                        row.numberOrNull(13),
                        row.numberOrNull(14),
                        row.numberOrNull(15),
                        row.dayOrNull(16),
                        row.dayOrNull(17),
                        row.textOrNull(18),
                        row.textOrNull(19)),
                ingredients);
    }

    private static LotTest test(Row row) {
        return new LotTest(
                row.number(0),
                address(row, 1),
                row.number(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.day(8),
                row.flag(9));
    }

    private static LotAddress address(Row row, int first) {
        String gtin = row.textOrNull(first);
        return new LotAddress(
                gtin == null ? null : new Gtin(gtin),
                new LotNumber(row.text(first + 1)),
                new LotToken(row.text(first + 2)));
    }
}
