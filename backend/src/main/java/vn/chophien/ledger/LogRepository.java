package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.SignedCheckpoint;

/**
 * Adds to the log. There is no method that changes or removes a leaf, a node or a checkpoint; what may go is the private
 * part behind a leaf.
 */
@ApplicationScoped
class LogRepository {

    @PersistenceContext
    EntityManager em;

    /** Size and origin of the log; whoever asks holds the log until the end of the transaction. */
    record Head(long size, @Nullable String origin) {}

    Head lockHead() {
        return Sql.first(
                        em,
                        "SELECT size, origin FROM log_head WHERE id = 1 FOR UPDATE",
                        row -> new Head(row.number(0), row.textOrNull(1)))
                .orElseThrow();
    }

    void moveHead(long size, String origin) {
        Sql.update(em, "UPDATE log_head SET size = ?1, origin = ?2 WHERE id = 1", size, origin);
    }

    List<PendingRecord> pending(int most) {
        return Sql.list(
                em,
                "SELECT id, kind, source_id FROM log_pending ORDER BY id LIMIT ?1",
                row -> new PendingRecord(row.number(0), row.text(1), row.number(2)),
                most);
    }

    void removePending(List<PendingRecord> done) {
        String ids = Sql.ids(done.stream().map(PendingRecord::id).toList());
        Sql.update(em, "DELETE FROM log_pending WHERE id IN (" + ids + ")");
    }

    /** Heads of the subjects that are known already, by id of the object. */
    List<Map.Entry<Long, SubjectHead>> heads(String kind, Collection<Long> objectIds) {
        return Sql.list(
                em,
                """
                SELECT s.object_id, s.id, s.name, l.seq, l.leaf_hash
                FROM log_subject s LEFT JOIN log_leaf l ON l.subject_id = s.id
                    AND l.seq = (SELECT MAX(newest.seq) FROM log_leaf newest WHERE newest.subject_id = s.id)
                WHERE s.kind = ?1 AND s.object_id IN (%s)
                """.formatted(Sql.ids(objectIds)),
                row -> Map.entry(
                        row.number(0),
                        row.isNull(3)
                                ? SubjectHead.unborn(row.number(1), row.text(2))
                                : new SubjectHead(row.number(1), row.text(2), row.number(3), Hash.of(row.bytes(4)))),
                kind);
    }

    SubjectHead addSubject(Subject subject, String name) {
        Sql.update(
                em,
                "INSERT INTO log_subject (kind, object_id, name) VALUES (?1, ?2, ?3)",
                subject.kind(),
                subject.id(),
                name);
        long id = Sql.first(em, "SELECT id FROM log_subject WHERE name = ?1", row -> row.number(0), name)
                .orElseThrow();
        return SubjectHead.unborn(id, name);
    }

    Optional<Hash> leafOf(String kind, long sourceId) {
        return Sql.first(
                em,
                "SELECT leaf_hash FROM log_leaf WHERE kind = ?1 AND source_id = ?2",
                row -> Hash.of(row.bytes(0)),
                kind,
                sourceId);
    }

    void addPrivate(PendingRecord source, LeafWriter.PrivatePart part) {
        Sql.update(
                em,
                "INSERT INTO log_private (kind, source_id, salt, body) VALUES (?1, ?2, ?3, ?4)",
                source.kind(),
                source.sourceId(),
                part.salt(),
                new String(part.body(), StandardCharsets.UTF_8));
    }

    void removePrivate(String kind, Collection<Long> sourceIds) {
        Sql.update(em, "DELETE FROM log_private WHERE kind = ?1 AND source_id IN (" + Sql.ids(sourceIds) + ")", kind);
    }

    void addLeaves(List<NewLeaf> leaves, Instant at) {
        Sql.insert(
                em,
                "INSERT INTO log_leaf (idx, leaf_hash, subject_id, seq, kind, source_id, body, sealed_at)",
                leaves.stream()
                        .map(leaf -> new @Nullable Object[] {
                            leaf.index(),
                            leaf.hash().bytes(),
                            leaf.subjectId(),
                            leaf.seq(),
                            leaf.source().kind(),
                            leaf.source().sourceId(),
                            leaf.body(),
                            at
                        })
                        .toList());
    }

    void addNodes(List<NodeAt> nodes) {
        Sql.insert(
                em,
                "INSERT INTO log_node (level, idx, hash)",
                nodes.stream()
                        .map(node -> new @Nullable Object[] {
                            node.level(), node.index(), node.hash().bytes()
                        })
                        .toList());
    }

    void addCheckpoint(SignedCheckpoint signed, Instant at) {
        Sql.update(
                em,
                "INSERT INTO log_checkpoint (size, note, created_at) VALUES (?1, ?2, ?3)",
                signed.checkpoint().size(),
                signed.note(),
                at);
    }
}
