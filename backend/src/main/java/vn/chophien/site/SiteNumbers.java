package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.CompanyPrefix;
import vn.chophien.trace.key.Gln;
import vn.chophien.trace.key.InvalidKey;

/** Location numbers (GLN) of sites. */
@ApplicationScoped
class SiteNumbers {

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

    /** What people type, with or without spaces. */
    static Gln read(String typed, CompanyPrefix prefix) {
        Gln gln;
        try {
            gln = new Gln(typed.replaceAll("\\s", ""));
        } catch (InvalidKey wrong) {
            throw InvalidInput.of("gln", "Mã GLN có 13 chữ số, chữ số cuối để kiểm tra. Hãy xem lại.");
        }
        if (!prefix.owns(gln)) {
            throw InvalidInput.of("gln", "Mã này không bắt đầu bằng tiền tố " + prefix.value() + " của bạn.");
        }
        return gln;
    }
}
