package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chophien.shared.Sql;

/** What triggers note of changes to products. Ages are told by the database's clock, which wrote the times. */
@ApplicationScoped
class ProductChangeRepository {

    @PersistenceContext
    EntityManager em;

    List<ProductChange> after(long id) {
        return Sql.list(
                em,
                "SELECT id, product_id FROM product_change WHERE id > ?1 ORDER BY id",
                row -> new ProductChange(row.number(0), row.number(1)),
                id);
    }

    long lastOld() {
        return Sql.first(
                        em,
                        "SELECT COALESCE(MAX(id), 0) FROM product_change"
                                + " WHERE at < UTC_TIMESTAMP(3) - INTERVAL 2 MINUTE",
                        row -> row.number(0))
                .orElse(0L);
    }

    void forgetOld() {
        Sql.update(em, "DELETE FROM product_change WHERE at < UTC_TIMESTAMP(3) - INTERVAL 1 DAY");
    }
}
