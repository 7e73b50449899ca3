package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.lot.LotAddress;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Reads which lots left with an order: of one lot, or what no event tells of yet. Nothing of a buyer is read. */
@ApplicationScoped
class OrderLotsRepository {

    /** An order that is fetched was never shipped: then it is handed over when the buyer has it. */
    private static final String TURNS = """
            SELECT t.id, t.status, t.at, o.seller_id, o.number, o.packed_at, o.id, @GLN
            FROM order_event t
            JOIN market_order o ON o.id = t.order_id
            %s
              AND (t.status IN ('SHIPPED', 'RETURNED') OR (t.status = 'DELIVERED' AND o.shipped_at IS NULL))
              AND EXISTS (SELECT 1 FROM order_line l JOIN order_line_lot a ON a.order_line_id = l.id
                          WHERE l.order_id = o.id)
            ORDER BY t.id
            """.replace("@GLN", KnownGln.ofParty("o.seller_id", "t.at"));

    private static final String UNTOLD = """
            LEFT JOIN epcis_event e ON e.source = 'ORDER' AND e.source_id = t.id
            WHERE e.id IS NULL AND t.id > ?1
            """;

    private static final String OF_LOT = """
            WHERE t.order_id IN (SELECT l.order_id FROM order_line l JOIN order_line_lot a ON a.order_line_id = l.id
                                 WHERE a.lot_id = ?1)
            """;

    private static final String PARTS = """
            SELECT l.order_id, g.gtin, g.lot_no, g.token, SUM(a.quantity), l.unit_scale, l.unit_name
            FROM order_line l
            JOIN order_line_lot a ON a.order_line_id = l.id
            JOIN lot g ON g.id = a.lot_id
            WHERE l.order_id IN (%s)
            GROUP BY l.order_id, g.id, g.gtin, g.lot_no, g.token, l.unit_scale, l.unit_name
            ORDER BY l.order_id, g.id, l.unit_name
            """;

    @PersistenceContext
    EntityManager em;

    List<OrderLots> untold(long afterEventId, int limit) {
        return filled(Sql.list(em, TURNS.formatted(UNTOLD) + " LIMIT ?2", row -> row, afterEventId, limit));
    }

    /** Every order with goods of this lot, in the order of time. */
    List<OrderLots> of(long lotId) {
        return filled(Sql.list(em, TURNS.formatted(OF_LOT), row -> row, lotId)).stream()
                .sorted(Comparator.comparing(OrderLots::at))
                .toList();
    }

    private List<OrderLots> filled(List<Row> turns) {
        if (turns.isEmpty()) {
            return List.of();
        }
        Map<Long, List<OrderLots.Part>> parts = new HashMap<>();
        String ids = Sql.ids(turns.stream().map(row -> row.number(6)).distinct().toList());
        for (Row row : Sql.list(em, PARTS.formatted(ids), row -> row)) {
            parts.computeIfAbsent(row.number(0), order -> new ArrayList<>()).add(part(row));
        }
        return turns.stream()
                .map(row -> new OrderLots(
                        row.number(0),
                        row.text(1).equals("RETURNED") ? OrderLots.Turn.CAME_BACK : OrderLots.Turn.HANDED_OVER,
                        row.instant(2),
                        row.number(3),
                        KnownGln.read(row, 7),
                        row.text(4),
                        row.instantOrNull(5),
                        parts.getOrDefault(row.number(6), List.of())))
                .toList();
    }

    private static OrderLots.Part part(Row row) {
        String gtin = row.textOrNull(1);
        LotAddress lot = new LotAddress(
                gtin == null ? null : new Gtin(gtin), new LotNumber(row.text(2)), new LotToken(row.text(3)));
        BigDecimal quantity = BigDecimal.valueOf(row.number(4), row.small(5));
        return new OrderLots.Part(lot, quantity, row.text(6));
    }
}
