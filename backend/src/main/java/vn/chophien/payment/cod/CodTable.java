package vn.chophien.payment.cod;

import java.util.ArrayList;
import java.util.List;

/** Reads a table out of text: tabs, as spreadsheets copy cells, or CSV with commas or semicolons and quotes. */
public final class CodTable {

    private static final int MOST_ROWS = 5_000;

    private CodTable() {}

    /** Rows of cells without outer spaces; empty rows are left out. */
    public static List<List<String>> read(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        char separator = separator(plain);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : '\n';
            if (isQuoted && c == '"' && i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (isQuoted || cell.isEmpty())) {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                end(cell, row);
            } else if (c == '\n' && (!isQuoted || i == plain.length())) {
                end(cell, row);
                if (row.stream().anyMatch(one -> !one.isEmpty()) && rows.size() <= MOST_ROWS) {
                    rows.add(List.copyOf(row));
                }
                row.clear();
            } else {
                cell.append(c == '\r' ? ' ' : c);
            }
        }
        return rows;
    }

    private static void end(StringBuilder cell, List<String> row) {
        row.add(cell.toString().replace('\n', ' ').replace('\t', ' ').strip());
        cell.setLength(0);
    }

    /** The one that the first line has most of. */
    private static char separator(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = '\t';
        long most = 0;
        for (char candidate : new char[] {'\t', ';', ','}) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
