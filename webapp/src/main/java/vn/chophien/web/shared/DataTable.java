package vn.chophien.web.shared;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;

/**
 * A table to take away, the same as CSV and as a workbook. Numbers and money stay numbers, to count with.
 *
 * @param title of the workbook's sheet
 * @param rows texts, numbers and {@link Money}; as many cells as the head has
 */
public record DataTable(String title, List<String> head, List<List<Object>> rows) {

    /** What a page's {@code @Produces} names. */
    public static final String CSV_TYPE = "text/csv";

    public static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * @param name of the file, without its ending
     * @param kind {@code csv} or {@code xlsx}
     */
    public Response as(String kind, String name) {
        return switch (kind) {
            case "csv" -> Downloads.of(csv(), "text/csv;charset=UTF-8", name + ".csv");
            case "xlsx" -> Downloads.of(workbook(), WORKBOOK_TYPE, name + ".xlsx");
            default -> throw new NotFound("file", kind);
        };
    }

    private byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Csv csv = new Csv(out);
            csv.add(head);
            for (List<Object> row : rows) {
                csv.add(row.stream().map(DataTable::text).toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(Object cell) {
        return cell instanceof Money money ? Long.toString(money.dong()) : cell.toString();
    }

    private byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Cho Phien", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            for (int c = 0; c < head.size(); c++) {
                sheet.value(0, c, head.get(c));
                sheet.style(0, c).bold().set();
            }
            for (int r = 0; r < rows.size(); r++) {
                write(sheet, r + 1, rows.get(r));
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int r, List<Object> row) {
        for (int c = 0; c < row.size(); c++) {
            Object cell = row.get(c);
            if (cell instanceof Money money) {
                sheet.value(r, c, BigDecimal.valueOf(money.dong()));
                sheet.style(r, c).format("#,##0").set();
            } else if (cell instanceof Number number) {
                sheet.value(r, c, number);
            } else {
                sheet.value(r, c, cell.toString());
            }
        }
    }
}
