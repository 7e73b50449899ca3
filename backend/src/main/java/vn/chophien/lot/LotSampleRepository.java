package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Adds samples and their results; nothing here can change one. */
@ApplicationScoped
class LotSampleRepository {

    @PersistenceContext
    EntityManager em;

    record Kept(long id, byte[] bodyHash) {}

    /** Until the end of the transaction, nobody else writes down a visit to this lot. */
    boolean lockLot(long lotId) {
        return Sql.first(em, "SELECT id FROM lot WHERE id = ?1 FOR UPDATE", row -> row.number(0), lotId)
                .isPresent();
    }

    Optional<Kept> find(String clientId) {
        return Sql.first(
                em,
                "SELECT id, body_hash FROM lot_sample WHERE client_id = ?1",
                row -> new Kept(row.number(0), row.bytes(1)),
                clientId);
    }

    long add(TakeSample sample, Instant captured, Instant received, String takenBy) {
        Sql.update(
                em,
                "INSERT INTO lot_sample (client_id, body_hash, lot_id, occurred_at, captured_at, received_at, place,"
                        + " packs, seal_no, checks, result, ticket_no, note, taken_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                sample.clientId(),
                sample.fingerprint(),
                sample.lotId(),
                sample.occurredAt(),
                captured,
                received,
                sample.place(),
                sample.packs(),
                sample.sealNo(),
                sample.checks(),
                sample.result().name(),
                sample.ticketNo(),
                sample.note(),
                takenBy);
        return find(sample.clientId()).orElseThrow().id();
    }

    void addTest(
            SampleView sample, String reportNo, String laboratory, LocalDate testedOn, boolean passed, Instant now) {
        Sql.update(
                em,
                "INSERT INTO lot_test (lot_id, title, report_no, laboratory, tested_on, passed, sample_id, recorded_at)"
                        + " VALUES (?1, 'Mẫu do Sở lấy', ?2, ?3, ?4, ?5, ?6, ?7)",
                sample.lotId(),
                reportNo,
                laboratory,
                testedOn,
                passed,
                sample.id(),
                now);
    }

    List<SampleView> samples(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : Sql.list(em, """
                        SELECT s.id, s.lot_id, s.occurred_at, s.captured_at, s.received_at, s.place, s.packs, s.seal_no,
                               s.checks, s.result, s.ticket_no, s.note, s.taken_by, t.report_no, t.tested_on, t.passed
                        FROM lot_sample s LEFT JOIN lot_test t ON t.sample_id = s.id
                        WHERE s.id IN (%s) ORDER BY s.id""".formatted(Sql.ids(ids)), LotSampleRepository::view);
    }

    private static SampleView view(Row row) {
        SampleResult known = row.isNull(15)
                ? SampleResult.valueOf(row.text(9))
                : row.flag(15) ? SampleResult.PASSED : SampleResult.FAILED;
        return new SampleView(
                row.number(0),
                row.number(1),
                row.instant(2),
                row.instant(3),
                row.instant(4),
                row.text(5),
                row.small(6),
                row.textOrNull(7),
                checks(row.text(8)),
                known,
                row.textOrNull(10),
                row.textOrNull(11),
                row.text(12),
                row.textOrNull(13),
                row.dayOrNull(14));
    }

    private static Set<SampleCheck> checks(String stored) {
        Set<SampleCheck> checks = EnumSet.noneOf(SampleCheck.class);
        Arrays.stream(stored.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(SampleCheck::valueOf)
                .forEach(checks::add);
        return checks;
    }
}
