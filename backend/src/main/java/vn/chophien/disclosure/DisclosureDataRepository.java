package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** What goes into a package, read across the tables of the features below, which is why it is SQL and read only. */
@ApplicationScoped
class DisclosureDataRepository {

    @PersistenceContext
    EntityManager em;

    /** @param after id of the last row that was read; zero to begin */
    List<Line> piece(DisclosureTable table, long after, int size) {
        int columns = table.heads().size();
        return Sql.list(
                em,
                table.sql() + " AND " + table.id() + " > ?1 ORDER BY " + table.id() + " LIMIT ?2",
                row -> new Line(row.number(0), cells(row, columns)),
                after,
                size);
    }

    /** One row of a table; rows of one id belong together. */
    record Line(long id, List<String> cells) {}

    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            String text = row.textOrNull(column);
            cells.add(text == null ? "" : text);
        }
        return cells;
    }

    @Nullable
    Long orderId(String number) {
        return Sql.first(em, "SELECT id FROM market_order WHERE number = ?1", row -> row.number(0), number)
                .orElse(null);
    }

    List<Long> lotsOfOrder(long orderId) {
        return Sql.list(
                em,
                "SELECT DISTINCT a.lot_id FROM order_line n JOIN order_line_lot a ON a.order_line_id = n.id"
                        + " WHERE n.order_id = ?1",
                row -> row.number(0),
                orderId);
    }

    /** These and all lots that they came from and became. */
    List<Long> related(List<Long> lots) {
        if (lots.isEmpty()) {
            return lots;
        }
        String these = "SELECT id FROM lot WHERE id IN (" + Sql.ids(lots) + ")";
        return Sql.list(
                em,
                "WITH RECURSIVE up (id) AS (" + these
                        + " UNION SELECT e.parent_id FROM up JOIN lot_edge e ON e.child_id = up.id),"
                        + " down (id) AS (" + these
                        + " UNION SELECT e.child_id FROM down JOIN lot_edge e ON e.parent_id = down.id)"
                        + " SELECT id FROM up UNION SELECT id FROM down",
                row -> row.number(0));
    }

    /** Their public names, in pieces along the id. */
    List<Line> tokens(DisclosureScope scope, long after, int size) {
        return Sql.list(
                em,
                "SELECT l.id, l.token FROM lot l WHERE " + scope.ofLots("l") + " AND l.id > ?1 ORDER BY l.id LIMIT ?2",
                row -> new Line(row.number(0), List.of(row.text(1))),
                after,
                size);
    }
}
