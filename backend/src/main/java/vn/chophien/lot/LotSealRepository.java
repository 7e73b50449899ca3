package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Subject;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Reads the steps and the test reports of lots as they are sealed. */
@ApplicationScoped
class LotSealRepository {

    /** With the first step of a lot everything is sealed that makes it this lot: names, dates, weight, code. */
    private static final String STEPS = """
            SELECT t.id, t.operation, l.id, l.token, t.occurred_at, t.recorded_at, t.declared_by, t.verified_by, t.place,
                   t.mass_grams, t.note,
                   t.id = (SELECT MIN(first.id) FROM lot_step first WHERE first.lot_id = l.id),
                   l.name, l.lot_no, l.gtin, s.name, l.producer, l.mass_grams, l.harvested_on, l.made_on, l.packed_on,
                   l.expires_on, k.code_norm, l.code_status, l.packing_code, l.season_id
            FROM lot_step t
            JOIN lot l ON l.id = t.lot_id
            JOIN seller s ON s.id = l.seller_id
            LEFT JOIN site_code k ON k.id = l.site_code_id
            WHERE t.id IN (%s)
            """;

    private static final String INPUTS = """
            SELECT e.child_id, l.id, l.token, e.mass_grams FROM lot_edge e JOIN lot l ON l.id = e.parent_id
            WHERE e.child_id IN (%s) ORDER BY e.child_id, e.parent_id
            """;

    private static final String TESTS = """
            SELECT t.id, l.id, l.token, t.tested_on, COALESCE(t.recorded_at, l.created_at), s.name, t.laboratory, t.title, t.report_no, t.passed,
                   t.sample_id
            FROM lot_test t JOIN lot l ON l.id = t.lot_id JOIN seller s ON s.id = l.seller_id
            WHERE t.id IN (%s)
            """;

    private static final String SAMPLES = """
            SELECT p.id, l.id, l.token, p.occurred_at, p.captured_at, p.received_at, p.packs, p.seal_no, p.checks,
                   p.result, p.ticket_no, p.place, p.note, p.taken_by
            FROM lot_sample p JOIN lot l ON l.id = p.lot_id
            WHERE p.id IN (%s)
            """;

    @PersistenceContext
    EntityManager em;

    List<Long> stepIds(long after, int most) {
        return Sql.list(
                em, "SELECT id FROM lot_step WHERE id > ?1 ORDER BY id LIMIT ?2", row -> row.number(0), after, most);
    }

    List<Long> testIds(long after, int most) {
        return Sql.list(
                em, "SELECT id FROM lot_test WHERE id > ?1 ORDER BY id LIMIT ?2", row -> row.number(0), after, most);
    }

    List<Long> sampleIds(long after, int most) {
        return Sql.list(
                em, "SELECT id FROM lot_sample WHERE id > ?1 ORDER BY id LIMIT ?2", row -> row.number(0), after, most);
    }

    Map<Long, Fact> steps(Collection<Long> ids) {
        List<Row> rows = Sql.list(em, STEPS.formatted(Sql.ids(ids)), row -> row);
        Map<Long, List<Fact.Input>> inputs = inputs(rows.stream()
                .filter(row -> row.flag(11))
                .map(row -> row.number(2))
                .toList());
        Map<Long, Fact> facts = new HashMap<>();
        rows.forEach(row -> facts.put(row.number(0), step(row, inputs)));
        return facts;
    }

    private Map<Long, List<Fact.Input>> inputs(Collection<Long> born) {
        Map<Long, List<Fact.Input>> inputs = new HashMap<>();
        if (!born.isEmpty()) {
            Sql.list(em, INPUTS.formatted(Sql.ids(born)), row -> row)
                    .forEach(row -> inputs.computeIfAbsent(row.number(0), lot -> new ArrayList<>())
                            .add(new Fact.Input(Subject.lot(row.number(1), row.text(2)), row.number(3))));
        }
        return inputs;
    }

    private static Fact step(Row row, Map<Long, List<Fact.Input>> inputs) {
        Map<String, String> data = new LinkedHashMap<>();
        put(data, "grams", row.textOrNull(9));
        put(data, "note", row.textOrNull(10));
        List<Fact.Input> made = new ArrayList<>();
        if (row.flag(11)) {
            describe(data, row);
            made.addAll(inputs.getOrDefault(row.number(2), List.of()));
            if (!row.isNull(25)) {
                made.add(new Fact.Input(Subject.season(row.number(25)), null));
            }
        }
        return new Fact(
                row.text(1),
                Subject.lot(row.number(2), row.text(3)),
                row.instant(4),
                null,
                row.instant(5),
                row.text(6),
                row.textOrNull(7),
                row.text(8),
                data,
                made,
                null,
                Map.of());
    }

    private static void describe(Map<String, String> data, Row row) {
        data.put("name", row.text(12));
        data.put("lotNo", row.text(13));
        put(data, "gtin", row.textOrNull(14));
        data.put("seller", row.text(15));
        put(data, "producer", row.textOrNull(16));
        put(data, "lotGrams", row.textOrNull(17));
        put(data, "harvestedOn", row.textOrNull(18));
        put(data, "madeOn", row.textOrNull(19));
        put(data, "packedOn", row.textOrNull(20));
        put(data, "expiresOn", row.textOrNull(21));
        put(data, "plantingAreaCode", row.textOrNull(22));
        put(data, "plantingAreaCodeStatus", row.textOrNull(23));
        put(data, "packingCode", row.textOrNull(24));
    }

    Map<Long, Fact> tests(Collection<Long> ids) {
        Map<Long, Fact> facts = new HashMap<>();
        Sql.list(em, TESTS.formatted(Sql.ids(ids)), row -> row).forEach(row -> facts.put(row.number(0), test(row)));
        return facts;
    }

    private static Fact test(Row row) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("day", row.day(3).toString());
        data.put("title", row.text(7));
        data.put("reportNo", row.text(8));
        data.put("result", row.flag(9) ? "PASSED" : "FAILED");
        return new Fact(
                "TEST_REPORT",
                Subject.lot(row.number(1), row.text(2)),
                row.day(3).atStartOfDay(Times.ZONE).toInstant(),
                null,
                row.instant(4),
                row.isNull(10) ? row.text(5) : LotSampling.AUTHORITY,
                row.text(6),
                null,
                data,
                List.of(),
                null,
                Map.of());
    }

    Map<Long, Fact> samples(Collection<Long> ids) {
        Map<Long, Fact> facts = new HashMap<>();
        Sql.list(em, SAMPLES.formatted(Sql.ids(ids)), row -> row).forEach(row -> facts.put(row.number(0), sample(row)));
        return facts;
    }

    /** Who went where, and what they noted, is only committed to: it may name people. */
    private static Fact sample(Row row) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("packs", Long.toString(row.number(6)));
        put(data, "sealNo", row.textOrNull(7));
        data.put("inOrder", row.text(8));
        data.put("result", row.text(9));
        put(data, "ticketNo", row.textOrNull(10));
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("place", row.text(11));
        put(hidden, "note", row.textOrNull(12));
        hidden.put("takenBy", row.text(13));
        return new Fact(
                "SAMPLE",
                Subject.lot(row.number(1), row.text(2)),
                row.instant(3),
                row.instant(4),
                row.instant(5),
                LotSampling.AUTHORITY,
                null,
                null,
                data,
                List.of(),
                null,
                hidden);
    }

    private static void put(Map<String, String> data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
