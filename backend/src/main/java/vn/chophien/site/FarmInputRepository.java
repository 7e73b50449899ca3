package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class FarmInputRepository {

    private static final String PRODUCTS =
            "SELECT kind, trade_name, active_ingredient, target, label_days, source, sample_data FROM farm_product";

    private static final String ON_DAY = " WHERE kind = ?1 AND since <= ?2 AND (until IS NULL OR until >= ?2)";

    @PersistenceContext
    EntityManager em;

    List<FarmProduct> products(DiaryKind kind, LocalDate day) {
        return Sql.list(em, PRODUCTS + ON_DAY + " ORDER BY trade_name", FarmInputRepository::product, kind.name(), day);
    }

    Optional<FarmProduct> product(DiaryKind kind, String folded, LocalDate day) {
        return Sql.first(
                em, PRODUCTS + ON_DAY + " AND trade_norm = ?3", FarmInputRepository::product, kind.name(), day, folded);
    }

    List<BannedSubstance> bans() {
        return Sql.list(
                em,
                "SELECT name, name_norm, since, until, source FROM banned_substance ORDER BY id",
                row -> new BannedSubstance(row.text(0), row.text(1), row.day(2), row.dayOrNull(3), row.text(4)));
    }

    private static FarmProduct product(Row row) {
        Long days = row.numberOrNull(4);
        return new FarmProduct(
                DiaryKind.valueOf(row.text(0)),
                row.text(1),
                row.text(2),
                row.textOrNull(3),
                days == null ? null : Math.toIntExact(days),
                row.text(5),
                row.flag(6));
    }
}
