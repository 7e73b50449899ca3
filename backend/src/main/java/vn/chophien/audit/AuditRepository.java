package vn.chophien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class AuditRepository {

    private static final String COLUMNS =
            "at, actor_name, action, object_type, object_key, before_text, after_text, reason";

    @PersistenceContext
    EntityManager em;

    void add(long actorId, AuditEntry entry) {
        Sql.update(
                em,
                "INSERT INTO audit_entry (actor_id, " + COLUMNS + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                actorId,
                entry.at(),
                entry.actorName(),
                entry.action(),
                entry.objectType(),
                entry.objectKey(),
                entry.before(),
                entry.after(),
                entry.reason());
    }

    List<AuditEntry> of(String objectType, String objectKey) {
        return Sql.list(
                em,
                "SELECT " + COLUMNS + " FROM audit_entry WHERE object_type = ?1 AND object_key = ?2"
                        + " ORDER BY id DESC LIMIT 200",
                AuditRepository::entry,
                objectType,
                objectKey);
    }

    /** Newest first; an empty type or key asks for all. */
    List<AuditEntry> page(String objectType, String objectKey, Paging paging) {
        return Sql.list(
                em,
                "SELECT " + COLUMNS + " FROM audit_entry WHERE (?1 = '' OR object_type = ?1)"
                        + " AND (?2 = '' OR object_key = ?2) ORDER BY id DESC LIMIT ?3 OFFSET ?4",
                AuditRepository::entry,
                objectType,
                objectKey,
                paging.size(),
                paging.offset());
    }

    long count(String objectType, String objectKey) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM audit_entry WHERE (?1 = '' OR object_type = ?1)"
                                + " AND (?2 = '' OR object_key = ?2)",
                        row -> row.number(0),
                        objectType,
                        objectKey)
                .orElseThrow();
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.instant(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.textOrNull(5),
                row.textOrNull(6),
                row.textOrNull(7));
    }
}
