package vn.chophien.web.workspace;

import java.util.Map;
import vn.chophien.order.OrderStatus;

/** How many orders lie in each column of the board. An order with a problem lies in its own column too. */
public record BoardCounts(Map<OrderStatus, Long> byStatus, long troubled) {

    public long of(BoardColumn column) {
        return column == BoardColumn.TROUBLED
                ? troubled
                : column.statuses().stream()
                        .mapToLong(status -> byStatus.getOrDefault(status, 0L))
                        .sum();
    }

    /** Where a seller begins: with the first work that there is. */
    BoardColumn first() {
        for (BoardColumn column :
                new BoardColumn[] {BoardColumn.TO_PACK, BoardColumn.TO_SHIP, BoardColumn.ON_THE_WAY}) {
            if (of(column) > 0) {
                return column;
            }
        }
        return BoardColumn.TO_PACK;
    }
}
