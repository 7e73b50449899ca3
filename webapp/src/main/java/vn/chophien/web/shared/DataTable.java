package vn.chophien.web.shared;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;

/**
 * A table to take away, the same as CSV and as a workbook, written as its rows come. Numbers and money stay numbers, to
 * count with.
 *
 * @param title of the workbook's sheet
 */
public record DataTable(String title, Rows rows) {

    /** What a page's {@code @Produces} names. */
    public static final String CSV_TYPE = "text/csv";

    public static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH = 1_000;
    private static final int MOST_OF_A_SHEET = 1_000_000;

    /** Hands out each row, the head first: texts, numbers and {@link Money}. */
    public interface Rows {
        void each(Consumer<List<Object>> row);
    }

    public static DataTable of(String title, List<String> head, List<List<Object>> rows) {
        return new DataTable(title, row -> {
            row.accept(List.copyOf(head));
            rows.forEach(row);
        });
    }

    /**
     * @param kind {@code csv} or {@code xlsx}
     * @param name of the file, in ASCII and without its ending
     */
    public Response as(String kind, String name) {
        StreamingOutput body = switch (kind) {
            case "csv" -> this::csv;
            case "xlsx" -> this::workbook;
            default -> throw new NotFound("file", kind);
        };
        return Response.ok(body, kind.equals("csv") ? CSV_TYPE + ";charset=UTF-8" : WORKBOOK_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind + "\"")
                .build();
    }

    private void csv(OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        rows.each(row -> written(() -> csv.add(row.stream().map(DataTable::text).toList())));
        csv.flush();
    }

    private static String text(Object cell) {
        if (cell instanceof Money money) {
            return Long.toString(money.dong());
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private void workbook(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Cho Phien", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            sheet.freezePane(0, 1);
            int[] line = {0};
            rows.each(row -> {
                if (line[0] < MOST_OF_A_SHEET) {
                    write(sheet, line[0]++, row);
                }
            });
        }
    }

    private static void write(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            write(sheet, line, column, row.get(column));
            if (line == 0) {
                sheet.style(0, column).bold().set();
            }
        }
        if (line > 0 && line % FLUSH == 0) {
            written(sheet::flush);
        }
    }

    private static void write(Worksheet sheet, int line, int column, Object cell) {
        if (cell instanceof Money money) {
            sheet.value(line, column, BigDecimal.valueOf(money.dong()));
            sheet.style(line, column).format("#,##0").set();
        } else if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (!cell.toString().isEmpty()) {
            sheet.value(line, column, cell.toString());
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Whoever reads has gone when this fails: nothing more is to be written. */
    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
