package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class GoesWithRepository {

    /** More are never shown beside one product. */
    private static final int MOST_OTHERS = 8;

    @PersistenceContext
    EntityManager em;

    Optional<Instant> lastCounted() {
        return Sql.first(
                em, "SELECT counted_at FROM goes_with ORDER BY counted_at DESC LIMIT 1", row -> row.instant(0));
    }

    /** Orders that were called off tell nothing. */
    void count(Instant since, int least, Instant now) {
        Sql.update(em, "DELETE FROM goes_with");
        Sql.update(
                em,
                "INSERT INTO goes_with (product_id, other_id, checkouts, counted_at)"
                        + " WITH bought AS (SELECT DISTINCT o.checkout_id, i.product_id FROM market_order o"
                        + " JOIN order_line l ON l.order_id = o.id JOIN trade_item i ON i.id = l.trade_item_id"
                        + " WHERE o.placed_at >= ?1 AND o.status <> 'CANCELLED'),"
                        + " pair AS (SELECT a.product_id, b.product_id AS other_id, COUNT(*) AS checkouts FROM bought a"
                        + " JOIN bought b ON b.checkout_id = a.checkout_id AND b.product_id <> a.product_id"
                        + " GROUP BY a.product_id, b.product_id HAVING COUNT(*) >= ?2),"
                        + " ranked AS (SELECT product_id, other_id, checkouts, ROW_NUMBER() OVER"
                        + " (PARTITION BY product_id ORDER BY checkouts DESC, other_id) AS place FROM pair)"
                        + " SELECT product_id, other_id, checkouts, ?3 FROM ranked WHERE place <= "
                        + MOST_OTHERS,
                since,
                least,
                now);
    }

    List<GoesWith.Pair> all() {
        return Sql.list(
                em,
                "SELECT product_id, other_id, checkouts FROM goes_with",
                row -> new GoesWith.Pair(row.number(0), row.number(1), row.number(2)));
    }
}
