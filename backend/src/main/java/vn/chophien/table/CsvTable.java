package vn.chophien.table;

import java.util.ArrayList;
import java.util.List;

/** Reads a table out of text whose cells one character separates; cells in quotes may hold it, and ends of lines. */
final class CsvTable {

    private final String text;
    private final char separator;
    private final int longestCell;
    private final List<TableRow> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begun = 1;

    private CsvTable(String text, char separator, int longestCell) {
        this.text = text;
        this.separator = separator;
        this.longestCell = longestCell;
    }

    /** Rows that hold something, the first {@code most} of them. */
    static List<TableRow> read(String text, char separator, int most, int longestCell) {
        CsvTable table = new CsvTable(text, separator, longestCell);
        table.read(most);
        return table.rows;
    }

    private void read(int most) {
        boolean isQuoted = false;
        for (int i = 0; i < text.length() && rows.size() < most; i++) {
            char c = text.charAt(i);
            if (isQuoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (isQuoted || opens())) {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                endCell();
            } else if (c == '\n' && !isQuoted) {
                endRow();
                begun = line + 1;
            } else {
                cell.append(c);
            }
            line += c == '\n' ? 1 : 0;
        }
        if (rows.size() < most) {
            endRow();
        }
    }

    /**
     * A quote in the midst of a cell is just a quote. Some banks write {@code ="0012"}, so that a spreadsheet does not eat
     * the zeros of a number.
     */
    private boolean opens() {
        if (cell.length() == 1 && cell.charAt(0) == '=') {
            cell.setLength(0);
        }
        return cell.toString().isBlank();
    }

    private void endRow() {
        endCell();
        TableRow done = new TableRow(begun, List.copyOf(row));
        if (!done.isEmpty()) {
            rows.add(done);
        }
        row = new ArrayList<>();
    }

    private void endCell() {
        String whole = cell.toString().strip();
        row.add(whole.length() <= longestCell ? whole : whole.substring(0, longestCell));
        cell.setLength(0);
    }
}
