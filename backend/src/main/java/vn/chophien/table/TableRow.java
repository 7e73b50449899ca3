package vn.chophien.table;

import java.util.List;

/**
 * One row of a table, its cells without outer spaces.
 *
 * @param number counted from 1, as whoever opens the file sees it
 */
public record TableRow(int number, List<String> cells) {

    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
