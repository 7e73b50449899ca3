package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** All that sellers ever told of their prices. A row ends, and is never changed. */
@ApplicationScoped
class PriceTrailRepository {

    private static final String AMOUNTS = "t.growing, t.making, t.packing, t.transport, t.seller";

    @PersistenceContext
    EntityManager em;

    /** What was told of an order's packs when it was placed, by pack. */
    Map<Long, PriceTrail> at(Instant placed, String orderNumber) {
        return byPack(Sql.list(
                em,
                "SELECT t.trade_item_id, " + AMOUNTS + " FROM price_trail t"
                        + " JOIN order_line l ON l.trade_item_id = t.trade_item_id AND l.price = t.price"
                        + " JOIN market_order o ON o.id = l.order_id"
                        + " WHERE o.number = ?2 AND t.since <= ?1 AND (t.until IS NULL OR t.until > ?1)",
                PriceTrailRepository::entry,
                placed,
                orderNumber));
    }

    void end(long tradeItemId, Instant now) {
        Sql.update(
                em, "UPDATE price_trail SET until = ?2 WHERE trade_item_id = ?1 AND until IS NULL", tradeItemId, now);
    }

    void add(long tradeItemId, PriceTrail trail, Instant now, String by) {
        Sql.update(
                em,
                "INSERT INTO price_trail (trade_item_id, price, growing, making, packing, transport, seller, since,"
                        + " told_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                tradeItemId,
                trail.whole().dong(),
                trail.of(PricePart.GROWING).dong(),
                trail.of(PricePart.MAKING).dong(),
                trail.of(PricePart.PACKING).dong(),
                trail.of(PricePart.TRANSPORT).dong(),
                trail.of(PricePart.SELLER).dong(),
                now,
                by);
    }

    private static Map<Long, PriceTrail> byPack(Collection<Map.Entry<Long, PriceTrail>> found) {
        return found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Map.Entry<Long, PriceTrail> entry(Row row) {
        List<PricePart> parts = List.of(PricePart.values()); // in the order of AMOUNTS
        Map<PricePart, Money> amounts = new EnumMap<>(PricePart.class);
        for (int i = 0; i < parts.size(); i++) {
            amounts.put(parts.get(i), row.money(i + 1));
        }
        return Map.entry(row.number(0), new PriceTrail(amounts));
    }
}
