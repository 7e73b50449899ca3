package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.Leaf;
import vn.chophien.trace.seal.SignedCheckpoint;

/** Reads the log. */
@ApplicationScoped
class LogReadRepository {

    @PersistenceContext
    EntityManager em;

    /** A leaf and its place in the log. */
    record Placed(long index, Leaf leaf) {}

    Optional<CheckpointView> latest() {
        return Sql.first(
                em,
                "SELECT note, created_at FROM log_checkpoint ORDER BY size DESC LIMIT 1",
                LogReadRepository::checkpoint);
    }

    Optional<CheckpointView> checkpoint(long size) {
        return Sql.first(
                em, "SELECT note, created_at FROM log_checkpoint WHERE size = ?1", LogReadRepository::checkpoint, size);
    }

    /** The smallest checkpoint over more than so many leaves. */
    Optional<CheckpointView> checkpointAbove(long size) {
        return Sql.first(
                em,
                "SELECT note, created_at FROM log_checkpoint WHERE size > ?1 ORDER BY size LIMIT 1",
                LogReadRepository::checkpoint,
                size);
    }

    Optional<SealedRecord> sealOf(String kind, long sourceId) {
        return Sql.first(
                em,
                "SELECT idx, leaf_hash, body FROM log_leaf WHERE kind = ?1 AND source_id = ?2",
                row -> new SealedRecord(
                        row.number(0), Hash.of(row.bytes(1)), new String(row.bytes(2), StandardCharsets.UTF_8)),
                kind,
                sourceId);
    }

    /** What a leaf only commits to; empty where there is nothing, or it was erased. */
    Optional<LeafWriter.PrivatePart> privateOf(String kind, long sourceId) {
        return Sql.first(
                em,
                "SELECT salt, body FROM log_private WHERE kind = ?1 AND source_id = ?2",
                row -> new LeafWriter.PrivatePart(row.bytes(0), row.text(1).getBytes(StandardCharsets.UTF_8)),
                kind,
                sourceId);
    }

    /** The newest checkpoints first. */
    List<CheckpointView> checkpoints(int most) {
        return Sql.list(
                em,
                "SELECT note, created_at FROM log_checkpoint ORDER BY size DESC LIMIT ?1",
                LogReadRepository::checkpoint,
                most);
    }

    /** All leaves of these subjects that are in a log of this size, in the order of the log. */
    List<Placed> leaves(Collection<String> subjects, long size, int most) {
        String places = Sql.marks(3, subjects.size());
        List<Object> parameters = new ArrayList<>(List.of(size, most));
        parameters.addAll(subjects);
        return Sql.list(
                em,
                "SELECT l.idx, l.body FROM log_subject s JOIN log_leaf l ON l.subject_id = s.id WHERE l.idx < ?1"
                        + " AND s.name IN (" + places + ") ORDER BY l.idx LIMIT ?2",
                row -> new Placed(row.number(0), Leaf.parse(row.bytes(1))),
                parameters.toArray());
    }

    Optional<Long> indexOf(Hash leaf) {
        return Sql.first(em, "SELECT idx FROM log_leaf WHERE leaf_hash = ?1", row -> row.number(0), leaf.bytes());
    }

    /** The bodies of leaves from an index to before another one, in order. */
    List<byte[]> bodies(long from, long to) {
        return Sql.list(
                em,
                "SELECT body FROM log_leaf WHERE idx >= ?1 AND idx < ?2 ORDER BY idx",
                row -> row.bytes(0),
                from,
                to);
    }

    /** Full nodes by place, in one statement for each level; those that do not exist are left out. */
    List<NodeAt> nodes(Collection<NodeAt.Place> places) {
        Map<Integer, List<Long>> byLevel = places.stream()
                .collect(Collectors.groupingBy(
                        NodeAt.Place::level,
                        TreeMap::new,
                        Collectors.mapping(NodeAt.Place::index, Collectors.toList())));
        List<NodeAt> nodes = new ArrayList<>();
        byLevel.forEach((level, indexes) -> nodes.addAll(Sql.list(
                em,
                level == 0
                        ? "SELECT idx, leaf_hash FROM log_leaf WHERE idx IN (" + Sql.ids(indexes) + ")"
                        : "SELECT idx, hash FROM log_node WHERE level = " + level + " AND idx IN (" + Sql.ids(indexes)
                                + ")",
                row -> new NodeAt(level, row.number(0), Hash.of(row.bytes(1))))));
        return nodes;
    }

    /** How many leaves were sealed on each day (UTC), oldest first. */
    Map<LocalDate, Long> growth() {
        Map<LocalDate, Long> growth = new TreeMap<>();
        Sql.list(
                        em,
                        "SELECT DATE(sealed_at), COUNT(*) FROM log_leaf GROUP BY DATE(sealed_at)",
                        row -> Map.entry(row.day(0), row.number(1)))
                .forEach(day -> growth.put(day.getKey(), day.getValue()));
        return growth;
    }

    long pending() {
        return Sql.first(em, "SELECT COUNT(*) FROM log_pending", row -> row.number(0))
                .orElseThrow();
    }

    private static CheckpointView checkpoint(Row row) {
        return new CheckpointView(SignedCheckpoint.parse(row.text(0)), row.instant(1));
    }
}
