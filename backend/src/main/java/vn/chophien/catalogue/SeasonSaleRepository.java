package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SeasonSaleRepository {

    private static final String SEASONAL =
            "SELECT id, seller_id, name, season_months, only_in_season FROM product WHERE season_months IS NOT NULL";

    @PersistenceContext
    EntityManager em;

    List<SeasonSale> ofSeller(long sellerId) {
        return Sql.list(
                em,
                SEASONAL + " AND seller_id = ?1 AND status <> 'DRAFT' ORDER BY name, id LIMIT 500",
                row -> new SeasonSale(
                        row.number(0), row.number(1), row.text(2), Season.of(row.textOrNull(3)), row.flag(4)),
                sellerId);
    }

    Optional<SeasonSale> find(long productId) {
        return Sql.first(
                em,
                SEASONAL + " AND id = ?1",
                row -> new SeasonSale(
                        row.number(0), row.number(1), row.text(2), Season.of(row.textOrNull(3)), row.flag(4)),
                productId);
    }

    /** @return whether it was otherwise before */
    boolean write(long productId, boolean onlyInSeason) {
        return Sql.update(
                        em,
                        "UPDATE product SET only_in_season = ?2, version = version + 1 WHERE id = ?1"
                                + " AND only_in_season <> ?2",
                        productId,
                        onlyInSeason)
                == 1;
    }
}
