package vn.chophien.lot.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chophien.shared.Sql;

/** Which lots a period has. */
@ApplicationScoped
class ExportRepository {

    private static final String MADE = " FROM lot WHERE made_on BETWEEN ?1 AND ?2 AND (?3 IS NULL OR seller_id = ?3)";

    @PersistenceContext
    EntityManager em;

    long count(LotExportService.Period period) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*)" + MADE,
                        row -> row.number(0),
                        period.from(),
                        period.to(),
                        period.sellerId())
                .orElseThrow();
    }

    List<String> tokens(LotExportService.Period period) {
        return Sql.list(
                em,
                "SELECT token" + MADE + " ORDER BY made_on, id",
                row -> row.text(0),
                period.from(),
                period.to(),
                period.sellerId());
    }
}
