package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.seal.Hash;

/** Reads the audit trail for its seals, and adds those. */
@ApplicationScoped
class TrailRepository {

    /** So far below the newest sealed row a transaction that ended late may have left its own. */
    private static final int LATE = 5_000;

    private static final String ROW = "a.id, a.at, a.actor_id, a.mandate_id, a.actor_name, a.action, a.object_type,"
            + " a.object_key, a.before_text, a.after_text, a.reason";

    @PersistenceContext
    EntityManager em;

    /** Some rows under one leaf. */
    record Block(long id, int rows, long first, long last, Instant at) {}

    /**
     * A row beside what was kept of it when it was sealed.
     *
     * @param now null where it is gone
     */
    record Kept(
            long auditId, byte[] salt, Hash hash, @Nullable TrailRow now) {

        Hash hashNow() {
            return now == null ? Hash.NONE : now.hash(salt);
        }
    }

    long newestSealed() {
        return Sql.first(em, "SELECT COALESCE(MAX(last_id), 0) FROM audit_seal", row -> row.number(0))
                .orElseThrow();
    }

    /** Rows without a seal, oldest first: newer than all sealed ones, or from a transaction that ended late. */
    List<TrailRow> unsealed(long newest, Instant late, int most) {
        return Sql.list(
                em,
                "SELECT " + ROW + " FROM audit_entry a LEFT JOIN audit_seal_row s ON s.audit_id = a.id"
                        + " WHERE a.id > ?1 AND s.audit_id IS NULL AND (a.id > ?2 OR a.at >= ?3) ORDER BY a.id LIMIT ?4",
                row -> row(row, 0),
                newest - LATE,
                newest,
                late,
                most);
    }

    /** Older rows without a seal: nobody's transaction takes that long. */
    List<Long> strays(long newest, Instant late, int most) {
        return Sql.list(
                em,
                "SELECT a.id FROM audit_entry a LEFT JOIN audit_seal_row s ON s.audit_id = a.id"
                        + " WHERE a.id <= ?1 AND s.audit_id IS NULL AND a.at < ?2 ORDER BY a.id LIMIT ?3",
                row -> row.number(0),
                newest,
                late,
                most);
    }

    long addBlock(int rows, long first, long last, Instant now) {
        Sql.update(
                em,
                "INSERT INTO audit_seal (sealed_rows, first_id, last_id, sealed_at) VALUES (?1, ?2, ?3, ?4)",
                rows,
                first,
                last,
                now);
        return Sql.first(em, "SELECT MAX(id) FROM audit_seal", row -> row.number(0))
                .orElseThrow();
    }

    void addRows(long block, List<Kept> rows) {
        Sql.insert(
                em,
                "INSERT INTO audit_seal_row (audit_id, seal_id, salt, hash)",
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            row.auditId(), block, row.salt(), row.hash().bytes()
                        })
                        .toList());
    }

    List<Block> blocks(Collection<Long> ids) {
        return Sql.list(
                em,
                "SELECT id, sealed_rows, first_id, last_id, sealed_at FROM audit_seal WHERE id IN (" + Sql.ids(ids)
                        + ") ORDER BY id",
                TrailRepository::block);
    }

    List<Long> blockIds(long after, int most) {
        return Sql.list(
                em, "SELECT id FROM audit_seal WHERE id > ?1 ORDER BY id LIMIT ?2", row -> row.number(0), after, most);
    }

    /** Blocks of these days that have their leaf, newest first. */
    List<Block> sealedBlocks(Instant from, Instant to, long size, int most) {
        return Sql.list(
                em,
                "SELECT s.id, s.sealed_rows, s.first_id, s.last_id, s.sealed_at FROM audit_seal s"
                        + " JOIN log_leaf l ON l.kind = 'AUDIT' AND l.source_id = s.id AND l.idx < ?3"
                        + " WHERE s.sealed_at >= ?1 AND s.sealed_at < ?2 ORDER BY s.id DESC LIMIT ?4",
                TrailRepository::block,
                from,
                to,
                size,
                most);
    }

    List<Kept> kept(long block) {
        return Sql.list(
                em,
                "SELECT s.audit_id, s.salt, s.hash, " + ROW + " FROM audit_seal_row s"
                        + " LEFT JOIN audit_entry a ON a.id = s.audit_id WHERE s.seal_id = ?1 ORDER BY s.audit_id",
                row -> new Kept(row.number(0), row.bytes(1), Hash.of(row.bytes(2)), row.isNull(3) ? null : row(row, 3)),
                block);
    }

    /** The newest row whose block is among the first leaves of the log. */
    Optional<Long> rowUnder(long size) {
        return Sql.first(
                em,
                "SELECT COALESCE(MAX(s.last_id), 0) FROM audit_seal s"
                        + " JOIN log_leaf l ON l.kind = 'AUDIT' AND l.source_id = s.id WHERE l.idx < ?1",
                row -> row.number(0),
                size);
    }

    private static Block block(Row row) {
        return new Block(row.number(0), (int) row.number(1), row.number(2), row.number(3), row.instant(4));
    }

    private static TrailRow row(Row row, int at) {
        return new TrailRow(
                row.number(at),
                row.instant(at + 1),
                row.isNull(at + 2) ? null : row.number(at + 2),
                row.isNull(at + 3) ? null : row.number(at + 3),
                row.text(at + 4),
                row.text(at + 5),
                row.text(at + 6),
                row.text(at + 7),
                row.textOrNull(at + 8),
                row.textOrNull(at + 9),
                row.textOrNull(at + 10));
    }
}
