package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class CropYieldRepository {

    @PersistenceContext
    EntityManager em;

    /** The figure that counts on a day. */
    Optional<CropYield> usual(String cropNorm, LocalDate day) {
        return Sql.first(
                em,
                "SELECT crop, kg_per_ha, source FROM crop_yield WHERE crop_norm = ?1 AND since <= ?2"
                        + " AND (until IS NULL OR until >= ?2) ORDER BY since DESC LIMIT 1",
                row -> new CropYield(row.text(0), row.number(1), row.text(2)),
                cropNorm,
                day);
    }
}
