package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chophien.catalogue.SaleableLots;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ProductScoreRepository {

    /** The seasons behind the lots for sale, by product, as the search index walks to them. */
    private static final String SEASONS = "WITH RECURSIVE origin (product_id, lot_id) AS ("
            + "SELECT i.product_id, l.id FROM lot l JOIN trade_item i ON i.id = l.trade_item_id AND i.active = TRUE"
            + " JOIN product p ON p.id = i.product_id AND p.status = 'APPROVED' WHERE " + SaleableLots.CONDITION
            + " UNION SELECT o.product_id, e.parent_id FROM origin o JOIN lot_edge e ON e.child_id = o.lot_id)"
            + " SELECT DISTINCT o.product_id, l.season_id FROM origin o JOIN lot l ON l.id = o.lot_id"
            + " WHERE l.season_id IS NOT NULL";

    @PersistenceContext
    EntityManager em;

    Map<Long, Set<Long>> seasons(LocalDate today) {
        return Sql.list(em, SEASONS, row -> Map.entry(row.number(0), row.number(1)), today).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    Map<Long, Integer> known() {
        return Sql.list(
                        em,
                        "SELECT product_id, points FROM product_diary_score",
                        row -> Map.entry(row.number(0), row.small(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(long productId, int points) {
        Sql.update(
                em,
                "INSERT INTO product_diary_score (product_id, points) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE points = ?2",
                productId,
                points);
    }

    void forget(List<Long> products) {
        if (!products.isEmpty()) {
            Sql.update(em, "DELETE FROM product_diary_score WHERE product_id IN (" + Sql.ids(products) + ")");
        }
    }
}
