package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Sql;

/** Which lots came from which harvest day. */
@ApplicationScoped
class IntervalRepository {

    /** Running seasons of the crops behind a product's newest lots, on the same land. */
    private static final String GROWING = """
            WITH RECURSIVE newest (id) AS (
                SELECT l.id FROM lot l JOIN trade_item i ON i.id = l.trade_item_id WHERE i.product_id = ?1
                ORDER BY l.id DESC LIMIT 10),
            back (id) AS (
                SELECT id FROM newest
                UNION
                SELECT walk.parent_id FROM back JOIN lot_edge walk ON walk.child_id = back.id)
            SELECT DISTINCT running.id
            FROM back
            JOIN lot l ON l.id = back.id
            JOIN season s ON s.id = l.season_id
            JOIN season running ON running.site_id = s.site_id AND running.crop = s.crop AND running.ended_on IS NULL
            ORDER BY running.id LIMIT 10
            """;

    @PersistenceContext
    EntityManager em;

    /** Lots that were made of what one season gave on one day. */
    record Harvest(long seasonId, LocalDate day, List<Long> lotIds) {}

    List<Long> growingFor(long productId) {
        return Sql.list(em, GROWING, row -> row.number(0), productId);
    }

    List<Harvest> onSite(long siteId) {
        record Key(long seasonId, LocalDate day) {}
        Map<Key, List<Long>> lots = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT l.season_id, l.harvested_on, l.id FROM lot l JOIN season s ON s.id = l.season_id"
                                + " WHERE s.site_id = ?1 AND l.harvested_on IS NOT NULL ORDER BY l.harvested_on, l.id",
                        row -> row,
                        siteId)
                .forEach(row -> lots.computeIfAbsent(new Key(row.number(0), row.day(1)), key -> new ArrayList<>())
                        .add(row.number(2)));
        return lots.entrySet().stream()
                .map(one -> new Harvest(one.getKey().seasonId(), one.getKey().day(), one.getValue()))
                .toList();
    }
}
