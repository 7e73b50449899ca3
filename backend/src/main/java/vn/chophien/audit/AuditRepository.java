package vn.chophien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

@ApplicationScoped
class AuditRepository {

    private static final String COLUMNS =
            "at, actor_name, action, object_type, object_key, before_text, after_text, reason";

    private static final String MATCHES = "(?1 = '' OR actor_name LIKE CONCAT('%', ?1, '%'))"
            + " AND (?2 = '' OR action = ?2) AND (?3 = '' OR object_type = ?3) AND (?4 = '' OR object_key = ?4)"
            + " AND at >= ?5 AND at < ?6";

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext
    EntityManager em;

    void add(long actorId, @Nullable Long mandateId, AuditEntry entry) {
        Sql.update(
                em,
                "INSERT INTO audit_entry (actor_id, mandate_id, " + COLUMNS
                        + ") VALUES (?1, ?10, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                actorId,
                entry.at(),
                entry.actorName(),
                entry.action(),
                entry.objectType(),
                entry.objectKey(),
                entry.before(),
                entry.after(),
                entry.reason(),
                mandateId);
    }

    List<AuditEntry> ofMandates(Collection<Long> mandateIds, Paging paging) {
        return Sql.list(
                em,
                "SELECT " + COLUMNS + " FROM audit_entry WHERE mandate_id IN (" + Sql.ids(mandateIds)
                        + ") ORDER BY id DESC LIMIT ?1 OFFSET ?2",
                AuditRepository::entry,
                paging.size(),
                paging.offset());
    }

    long countOfMandates(Collection<Long> mandateIds) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM audit_entry WHERE mandate_id IN (" + Sql.ids(mandateIds) + ")",
                        row -> row.number(0))
                .orElseThrow();
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

    /** Newest first. */
    List<AuditEntry> list(AuditFilter filter, int most, int offset) {
        return Sql.list(
                em,
                "SELECT " + COLUMNS + " FROM audit_entry WHERE " + MATCHES + " ORDER BY id DESC LIMIT ?7 OFFSET ?8",
                AuditRepository::entry,
                Stream.concat(Stream.of(asked(filter)), Stream.of(most, offset)).toArray());
    }

    long count(AuditFilter filter) {
        return Sql.first(em, "SELECT COUNT(*) FROM audit_entry WHERE " + MATCHES, row -> row.number(0), asked(filter))
                .orElseThrow();
    }

    private static Object[] asked(AuditFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return new Object[] {
            filter.who().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"),
            filter.action(),
            filter.objectType(),
            filter.objectKey(),
            from == null ? Instant.EPOCH : from.atStartOfDay(Times.ZONE).toInstant(),
            to == null ? END : to.plusDays(1).atStartOfDay(Times.ZONE).toInstant()
        };
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
