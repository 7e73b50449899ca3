package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.seal.Hash;

/** Keeps audits of the log, and reads what they compare. */
@ApplicationScoped
class LogAuditRepository {

    private static final int LONGEST_DETAIL = 400;
    private static final String VIEW =
            "SELECT id, started_by, started_at, ended_at, size, next_idx, matched, renamed, erased, findings FROM log_audit ";

    @PersistenceContext
    EntityManager em;

    /** How far a running audit has come. */
    record Run(long id, long size, long next, String edge, String scanKind, long scanAfter) {}

    /** A leaf as it stands in the table. */
    record Stored(long index, Hash hash, String kind, long sourceId, byte[] body) {}

    /** What the tables say of the length of the log. */
    record Lengths(long head, long leaves, long checkpoint, long cosigned, long audited) {}

    /** The size and the root of an audit that found the log whole. */
    record Known(long size, Hash root) {}

    Optional<AuditView> newest(boolean ended) {
        return Sql.first(
                em,
                VIEW + "WHERE ended_at IS " + (ended ? "NOT NULL" : "NULL") + " ORDER BY id DESC LIMIT 1",
                LogAuditRepository::view);
    }

    List<AuditFinding> findings(long audit) {
        return Sql.list(
                em,
                "SELECT kind, source_kind, source_id, subject, detail FROM log_audit_finding WHERE audit_id = ?1"
                        + " ORDER BY id",
                row -> new AuditFinding(
                        AuditFinding.Kind.valueOf(row.text(0)), row.text(1), row.number(2), row.text(3), row.text(4)),
                audit);
    }

    boolean hasRunIn(LocalDate night) {
        return Sql.first(em, "SELECT 1 FROM log_audit WHERE night = ?1 OR running = 1", row -> true, night)
                .isPresent();
    }

    /** @return false when one runs already, or this night has had its own */
    boolean begin(@Nullable LocalDate night, @Nullable String by, Instant now, long size) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO log_audit (night, running, started_by, started_at, size)"
                                + " VALUES (?1, 1, ?2, ?3, ?4)",
                        night,
                        by,
                        now,
                        size)
                == 1;
    }

    /** The running audit, unless another node has it in hand. */
    Optional<Run> take() {
        return Sql.first(
                em,
                "SELECT id, size, next_idx, edge, scan_kind, scan_after FROM log_audit WHERE running = 1"
                        + " FOR UPDATE SKIP LOCKED",
                row -> new Run(row.number(0), row.number(1), row.number(2), row.text(3), row.text(4), row.number(5)));
    }

    void read(long id, long next, String edge, RowAudit.Compared compared) {
        Sql.update(
                em,
                "UPDATE log_audit SET next_idx = ?1, edge = ?2, matched = matched + ?3, renamed = renamed + ?4,"
                        + " erased = erased + ?5 WHERE id = ?6",
                next,
                edge,
                compared.matched(),
                compared.renamed(),
                compared.erased(),
                id);
    }

    void scanned(long id, String kind, long after) {
        Sql.update(em, "UPDATE log_audit SET scan_kind = ?1, scan_after = ?2 WHERE id = ?3", kind, after, id);
    }

    void end(long id, String root, Instant now) {
        Sql.update(em, "UPDATE log_audit SET running = NULL, ended_at = ?1, root = ?2 WHERE id = ?3", now, root, id);
    }

    long count(long audit, AuditFinding.Kind kind) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM log_audit_finding WHERE audit_id = ?1 AND kind = ?2",
                        row -> row.number(0),
                        audit,
                        kind.name())
                .orElseThrow();
    }

    /** All are counted; of each kind this many are kept. */
    void add(long audit, AuditFinding finding, int most) {
        Sql.update(em, "UPDATE log_audit SET findings = findings + 1 WHERE id = ?1", audit);
        if (count(audit, finding.kind()) < most) {
            String detail = finding.detail();
            Sql.update(
                    em,
                    "INSERT INTO log_audit_finding (audit_id, kind, source_kind, source_id, subject, detail)"
                            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    audit,
                    finding.kind().name(),
                    finding.sourceKind(),
                    finding.sourceId(),
                    finding.subject(),
                    detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail);
        }
    }

    List<Stored> leaves(long from, long to) {
        return Sql.list(
                em,
                "SELECT idx, leaf_hash, kind, source_id, body FROM log_leaf WHERE idx >= ?1 AND idx < ?2 ORDER BY idx",
                row -> new Stored(row.number(0), Hash.of(row.bytes(1)), row.text(2), row.number(3), row.bytes(4)),
                from,
                to);
    }

    /** The private parts of these rows that are kept, by id of the row. */
    Map<Long, LeafWriter.PrivatePart> privateParts(String kind, Collection<Long> ids) {
        Map<Long, LeafWriter.PrivatePart> parts = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT source_id, salt, body FROM log_private WHERE kind = ?1 AND source_id IN ("
                                + Sql.ids(ids) + ")",
                        row -> Map.entry(
                                row.number(0),
                                new LeafWriter.PrivatePart(
                                        row.bytes(1), row.text(2).getBytes(StandardCharsets.UTF_8))),
                        kind)
                .forEach(part -> parts.put(part.getKey(), part.getValue()));
        return parts;
    }

    List<String> notes(long above, long upTo) {
        return Sql.list(
                em,
                "SELECT note FROM log_checkpoint WHERE size > ?1 AND size <= ?2 ORDER BY size",
                row -> row.text(0),
                above,
                upTo);
    }

    List<Known> known(long above, long upTo) {
        return Sql.list(
                em,
                "SELECT DISTINCT size, root FROM log_audit WHERE root IS NOT NULL AND findings = 0 AND size > ?1"
                        + " AND size <= ?2",
                row -> new Known(row.number(0), Hash.ofHex(row.text(1))),
                above,
                upTo);
    }

    /** Names of subjects by "kind id". */
    Map<String, String> names(Collection<Subject> subjects) {
        Map<String, String> names = new HashMap<>();
        Map<String, Set<Long>> byKind = new HashMap<>();
        subjects.forEach(subject ->
                byKind.computeIfAbsent(subject.kind(), kind -> new HashSet<>()).add(subject.id()));
        byKind.forEach((kind, ids) -> Sql.list(
                        em,
                        "SELECT object_id, name FROM log_subject WHERE kind = ?1 AND object_id IN (" + Sql.ids(ids)
                                + ")",
                        row -> Map.entry(kind + " " + row.number(0), row.text(1)),
                        kind)
                .forEach(entry -> names.put(entry.getKey(), entry.getValue())));
        return names;
    }

    /** Those of these rows that have a leaf or wait for one; asked at once, since a record moves from here to there. */
    Set<Long> sealedOrWaiting(String kind, Collection<Long> ids) {
        String some = Sql.ids(ids);
        return new HashSet<>(Sql.list(
                em,
                "SELECT source_id FROM log_leaf WHERE kind = ?1 AND source_id IN (" + some + ")"
                        + " UNION SELECT source_id FROM log_pending WHERE kind = ?1 AND source_id IN (" + some + ")",
                row -> row.number(0),
                kind));
    }

    List<PendingRecord> waitingSince(Instant before, int most) {
        return Sql.list(
                em,
                "SELECT id, kind, source_id FROM log_pending WHERE waits_since < ?1 ORDER BY id LIMIT ?2",
                row -> new PendingRecord(row.number(0), row.text(1), row.number(2)),
                before,
                most);
    }

    Lengths lengths() {
        return Sql.first(
                        em,
                        """
                        SELECT h.size, (SELECT COALESCE(MAX(idx) + 1, 0) FROM log_leaf),
                            (SELECT COALESCE(MAX(size), 0) FROM log_checkpoint),
                            (SELECT COALESCE(MAX(size), 0) FROM log_cosignature),
                            (SELECT COALESCE(MAX(size), 0) FROM log_audit)
                        FROM log_head h WHERE h.id = 1
                        """,
                        row -> new Lengths(row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)))
                .orElseThrow();
    }

    private static AuditView view(Row row) {
        return new AuditView(
                row.number(0),
                row.textOrNull(1),
                row.instant(2),
                row.isNull(3) ? null : row.instant(3),
                row.number(4),
                row.number(5),
                row.number(6),
                row.number(7),
                row.number(8),
                row.number(9));
    }
}
