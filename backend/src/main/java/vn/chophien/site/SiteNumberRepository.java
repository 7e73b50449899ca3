package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.Gln;

/** Location numbers (GLN) of sites. */
@ApplicationScoped
class SiteNumberRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Gln> of(long siteId) {
        return Sql.first(em, "SELECT gln FROM site_gln WHERE site_id = ?1", row -> new Gln(row.text(0)), siteId);
    }

    Optional<Long> site(Gln gln) {
        return Sql.first(em, "SELECT site_id FROM site_gln WHERE gln = ?1", row -> row.number(0), gln.value());
    }

    void add(long siteId, Gln gln, Instant now) {
        Sql.update(em, "INSERT INTO site_gln (site_id, gln, added_at) VALUES (?1, ?2, ?3)", siteId, gln.value(), now);
    }
}
