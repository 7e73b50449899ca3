package vn.chophien.payment.statement;

import java.util.Comparator;
import java.util.List;

/** The table in a file that somebody hands in, of text or of a spreadsheet, for lists that are no statements. */
public final class TableFile {

    private static final int MOST_ROWS = 5_000;

    private TableFile() {}

    /**
     * Rows of cells, empty rows left out; read so that the first row has most cells.
     *
     * @throws vn.chophien.shared.InvalidInput for a file that holds no table
     */
    public static List<List<String>> rows(byte[] file) {
        return StatementFile.tables(file, MOST_ROWS).stream()
                .max(Comparator.comparingInt(
                        table -> table.isEmpty() ? 0 : table.get(0).cells().size()))
                .orElse(List.of())
                .stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.replaceAll("\\s+", " "))
                        .toList())
                .toList();
    }
}
