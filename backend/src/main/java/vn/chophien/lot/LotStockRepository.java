package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.shared.Sql;

/** Counters of lots, moved by single conditional statements; no entity is read, changed and written back. */
@ApplicationScoped
class LotStockRepository {

    private static final String FRESH = "(expires_on IS NULL OR expires_on >= ?2)";
    private static final String GOING = "status = 'NORMAL' AND stop_code_id IS NULL";
    private static final String FOR_SALE = GOING + " AND " + FRESH;

    @PersistenceContext
    EntityManager em;

    /** What may be sold, and what is there but stopped for now; items without either are left out. */
    Map<Long, ItemStock> stock(Collection<Long> tradeItemIds, LocalDate today) {
        return Sql.list(
                        em,
                        "SELECT trade_item_id, SUM(CASE WHEN " + GOING + " THEN remaining ELSE 0 END), SUM(remaining)"
                                + " FROM lot WHERE trade_item_id IN (" + Sql.ids(tradeItemIds) + ")"
                                + " AND status IN ('NORMAL', 'ON_HOLD') AND remaining > 0 AND "
                                + FRESH.replace("?2", "?1") + " GROUP BY trade_item_id",
                        row -> {
                            long going = row.decimal(1).longValueExact();
                            return Map.entry(
                                    row.number(0),
                                    new ItemStock(going, row.decimal(2).longValueExact() - going));
                        },
                        today)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param alsoEmpty lots to list even when nothing is left in them, because the asker holds some of it */
    List<SellableLot> sellable(Collection<Long> tradeItemIds, Collection<Long> alsoEmpty, LocalDate today) {
        String ids = tradeItemIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        String left = alsoEmpty.isEmpty()
                ? "remaining > 0"
                : "(remaining > 0 OR id IN ("
                        + alsoEmpty.stream().map(String::valueOf).collect(Collectors.joining(",")) + "))";
        return Sql.list(
                em,
                "SELECT id, trade_item_id, lot_no, token, remaining, expires_on FROM lot WHERE trade_item_id IN (" + ids
                        + ") AND " + left + " AND " + FOR_SALE.replace("?2", "?1")
                        + " ORDER BY expires_on IS NULL, expires_on, made_on, id",
                row -> new SellableLot(
                        row.number(0), row.number(1), row.text(2), row.text(3), row.number(4), row.dayOrNull(5)),
                today);
    }

    /** True when the lot may be sold, is of this trade item and had enough left. */
    boolean take(long lotId, long tradeItemId, long steps, LocalDate today) {
        return Sql.update(
                        em,
                        "UPDATE lot SET remaining = remaining - ?1 WHERE id = ?3 AND trade_item_id = ?4"
                                + " AND remaining >= ?1 AND " + FOR_SALE,
                        steps,
                        today,
                        lotId,
                        tradeItemId)
                == 1;
    }

    /** Numbers of those lots that are held, recalled, destroyed or stopped; all rows stay locked, in id order. */
    List<String> lockStopped(Collection<Long> lotIds) {
        record Found(String number, boolean going) {}
        return lotIds.isEmpty()
                ? List.of()
                : Sql.list(
                                em,
                                "SELECT lot_no, " + GOING + " FROM lot WHERE id IN (" + Sql.ids(lotIds)
                                        + ") ORDER BY id FOR UPDATE",
                                row -> new Found(row.text(0), row.flag(1)))
                        .stream()
                        .filter(lot -> !lot.going())
                        .map(Found::number)
                        .toList();
    }

    /** True when the lot is this seller's, may be sold, and holds no more afterwards than it ever did. */
    boolean takeBack(long lotId, long sellerId, long steps, LocalDate today) {
        return Sql.update(
                        em,
                        "UPDATE lot SET remaining = remaining + ?1 WHERE id = ?3 AND seller_id = ?4"
                                + " AND remaining + ?1 <= quantity AND " + FOR_SALE,
                        steps,
                        today,
                        lotId,
                        sellerId)
                == 1;
    }

    void putBack(long lotId, long steps) {
        Sql.update(em, "UPDATE lot SET remaining = remaining + ?1 WHERE id = ?2", steps, lotId);
    }

    String number(long lotId) {
        return Sql.first(em, "SELECT lot_no FROM lot WHERE id = ?1", row -> row.text(0), lotId)
                .orElse("này");
    }
}
