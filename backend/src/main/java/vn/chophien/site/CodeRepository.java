package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CodeRepository {

    @PersistenceContext
    EntityManager em;

    /** A code with its present status; both null before the first one. */
    record Held(
            String code,
            LocalDate issuedOn,
            @Nullable CodeStatus status,
            @Nullable LocalDate since) {}

    /** Nobody else adds to this code's history until the end of the transaction. */
    Optional<Held> hold(long siteId, long codeId) {
        return Sql.first(
                        em,
                        "SELECT code_raw, issued_on FROM site_code WHERE id = ?1 AND site_id = ?2 FOR UPDATE",
                        row -> new Held(row.text(0), row.day(1), null, null),
                        codeId,
                        siteId)
                .map(code -> Sql.first(
                                em,
                                "SELECT status, since FROM site_code_status WHERE site_code_id = ?1"
                                        + " ORDER BY since DESC, id DESC LIMIT 1",
                                row -> new Held(
                                        code.code(), code.issuedOn(), CodeStatus.valueOf(row.text(0)), row.day(1)),
                                codeId)
                        .orElse(code));
    }

    void add(long codeId, CodeStatusChange change, String actor, Instant now) {
        Sql.update(
                em,
                "INSERT INTO site_code_status (site_code_id, status, since, reason, document_no, actor, recorded_at,"
                        + " spares_older) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                codeId,
                change.status().name(),
                change.since(),
                change.reason(),
                change.documentNo(),
                actor,
                now,
                change.sparesOlder());
    }

    void checked(long codeId, LocalDate day, String by, String source) {
        Sql.update(
                em,
                "UPDATE site_code SET checked_on = ?1, checked_by = ?2, source = ?3 WHERE id = ?4",
                day,
                by,
                source,
                codeId);
    }
}
