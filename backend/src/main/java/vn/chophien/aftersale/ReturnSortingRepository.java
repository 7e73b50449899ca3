package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.LotStop;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** What became of goods that came back. Whoever writes here has the order's row locked. */
@ApplicationScoped
class ReturnSortingRepository {

    private static final String SORTED =
            "SELECT s.return_id, o.number, l.product_name, l.item_name, s.lot_id, t.lot_no, s.quantity, l.unit_scale,"
                    + " l.unit_name, s.outcome, s.reason, s.at, s.actor FROM return_sorted s"
                    + " JOIN order_line l ON l.id = s.order_line_id JOIN market_order o ON o.id = l.order_id"
                    + " JOIN lot t ON t.id = s.lot_id";

    @PersistenceContext
    EntityManager em;

    /**
     * The lots of a return's lines, each with what of it may still be said. An earlier return of the same line took its
     * part of a lot away. What is counted in nights is a stay and no goods: nothing of it comes back to be looked at.
     */
    List<ReturnGoods> left(long returnId, LocalDate today) {
        return Sql.list(
                        em,
                        "SELECT b.order_line_id, l.product_name, l.item_name, t.id, t.lot_no, a.quantity,"
                                + " a.quantity - (SELECT COALESCE(SUM(s.quantity), 0) FROM return_sorted s"
                                + " WHERE s.order_line_id = a.order_line_id AND s.lot_id = a.lot_id),"
                                + " b.quantity - (SELECT COALESCE(SUM(s.quantity), 0) FROM return_sorted s"
                                + " WHERE s.return_id = b.return_id AND s.order_line_id = b.order_line_id),"
                                + " l.unit_scale, l.unit_name, t.status, t.stop_code_id IS NOT NULL, t.expires_on"
                                + " FROM return_line b JOIN order_line l ON l.id = b.order_line_id"
                                + " JOIN trade_item i ON i.id = l.trade_item_id AND i.unit_code <> 'DAY'"
                                + " JOIN order_line_lot a ON a.order_line_id = l.id JOIN lot t ON t.id = a.lot_id"
                                + " WHERE b.return_id = ?1 ORDER BY b.order_line_id, t.id",
                        row -> goods(row, today),
                        returnId)
                .stream()
                .filter(goods -> goods.most().steps() > 0)
                .toList();
    }

    private static ReturnGoods goods(Row row, LocalDate today) {
        int scale = row.small(8);
        String unit = row.text(9);
        long returned = row.decimal(7).longValueExact();
        return new ReturnGoods(
                row.number(0),
                row.text(1) + " – " + row.text(2),
                row.number(3),
                row.text(4),
                new Quantity(row.number(5), scale, unit),
                new Quantity(returned, scale, unit),
                new Quantity(Math.min(row.decimal(6).longValueExact(), returned), scale, unit),
                LotStop.words(LotStatus.valueOf(row.text(10)), row.flag(11), row.dayOrNull(12), today));
    }

    boolean has(long returnId, String key) {
        return Sql.first(
                        em,
                        "SELECT id FROM return_sorted WHERE return_id = ?1 AND request_key = ?2 LIMIT 1",
                        row -> row.number(0),
                        returnId,
                        key)
                .isPresent();
    }

    void add(
            SortReturn command,
            SortReturn.Part part,
            SortOutcome outcome,
            long steps,
            @Nullable String reason,
            String actor,
            Instant now) {
        Sql.update(
                em,
                "INSERT INTO return_sorted (return_id, order_line_id, lot_id, outcome, quantity, reason, request_key, at,"
                        + " actor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                command.returnId(),
                part.lineId(),
                part.lotId(),
                outcome.name(),
                steps,
                reason,
                command.key(),
                now,
                actor);
    }

    List<SortedGoods> sorted(long returnId) {
        return Sql.list(
                em, SORTED + " WHERE s.return_id = ?1 ORDER BY s.id", ReturnSortingRepository::sorted, returnId);
    }

    List<SortedGoods> ofLot(long lotId, int most) {
        return Sql.list(
                em,
                SORTED + " WHERE s.lot_id = ?1 ORDER BY s.id DESC LIMIT " + most,
                ReturnSortingRepository::sorted,
                lotId);
    }

    List<SortedGoods> ofSeller(long sellerId, Paging paging) {
        return Sql.list(
                em,
                SORTED + " WHERE o.seller_id = ?1 ORDER BY s.id LIMIT ?2 OFFSET ?3",
                ReturnSortingRepository::sorted,
                sellerId,
                paging.size(),
                paging.offset());
    }

    private static SortedGoods sorted(Row row) {
        return new SortedGoods(
                row.number(0),
                row.text(1),
                row.text(2) + " – " + row.text(3),
                row.number(4),
                row.text(5),
                new Quantity(row.number(6), row.small(7), row.text(8)),
                SortOutcome.valueOf(row.text(9)),
                row.textOrNull(10),
                row.instant(11),
                row.text(12));
    }
}
