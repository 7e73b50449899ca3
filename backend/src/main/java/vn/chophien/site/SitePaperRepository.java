package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SitePaperRepository {

    private static final String ROWS =
            "SELECT id, version, site_id, kind, number, issuer, last_day FROM site_paper WHERE dropped_at IS NULL AND ";

    @PersistenceContext
    EntityManager em;

    List<SitePaperView> of(long siteId) {
        return Sql.list(em, ROWS + "site_id = ?1 ORDER BY last_day, id", SitePaperRepository::view, siteId);
    }

    Optional<SitePaperView> find(long id) {
        return Sql.first(em, ROWS + "id = ?1", SitePaperRepository::view, id);
    }

    Optional<SitePaperView> same(WriteSitePaper paper) {
        return Sql.first(
                em,
                ROWS + "site_id = ?1 AND kind = ?2 AND number = ?3",
                SitePaperRepository::view,
                paper.siteId(),
                paper.kind().name(),
                paper.number());
    }

    /** One that was put away comes back as it is written now; one that is there stays as it is. */
    void add(WriteSitePaper paper, Instant now) {
        Sql.update(
                em,
                "INSERT INTO site_paper (site_id, kind, number, issuer, last_day, created_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON DUPLICATE KEY UPDATE"
                        + " issuer = IF(dropped_at IS NULL, issuer, ?4), last_day = IF(dropped_at IS NULL, last_day, ?5),"
                        + " dropped_at = NULL",
                paper.siteId(),
                paper.kind().name(),
                paper.number(),
                paper.issuer(),
                paper.lastDay(),
                now);
    }

    boolean renew(long id, int version, LocalDate lastDay) {
        return Sql.update(
                        em,
                        "UPDATE site_paper SET last_day = ?3, version = version + 1 WHERE id = ?1 AND version = ?2"
                                + " AND dropped_at IS NULL",
                        id,
                        version,
                        lastDay)
                == 1;
    }

    boolean drop(long id, Instant now) {
        return Sql.update(em, "UPDATE site_paper SET dropped_at = ?2 WHERE id = ?1 AND dropped_at IS NULL", id, now)
                == 1;
    }

    private static SitePaperView view(Row row) {
        return new SitePaperView(
                row.number(0),
                row.small(1),
                row.number(2),
                SitePaperKind.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.day(6));
    }
}
