package vn.chophien.web.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chophien.catalogue.sheet.SheetField;
import vn.chophien.web.shared.Csv;

/** A sheet of products as a workbook. All cells are text, so that no program eats the zeros of a code or makes days of months. */
final class ProductSheetFile {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NARROW = 16;
    private static final int WIDE = 40;

    private ProductSheetFile() {}

    static byte[] xlsx(List<List<String>> rows) {
        return workbook(rows, false);
    }

    /** Heads alone, and beside them a sheet that says what belongs where. */
    static byte[] template() {
        return workbook(List.of(heads()), true);
    }

    private static List<String> heads() {
        return Arrays.stream(SheetField.values()).map(SheetField::head).toList();
    }

    private static byte[] workbook(List<List<String>> rows, boolean withAdvice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, rows, withAdvice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, List<List<String>> rows, boolean withAdvice) throws IOException {
        try (Workbook book = new Workbook(out, "Cho Phien", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sản phẩm");
            fill(sheet, rows);
            int wide = heads().indexOf(SheetField.DESCRIPTION.head());
            for (int column = 0; column < heads().size(); column++) {
                sheet.width(column, column == wide ? WIDE : NARROW);
            }
            sheet.freezePane(0, 1);
            sheet.finish();
            if (withAdvice) {
                Worksheet advice = book.newWorksheet("Hướng dẫn");
                fill(
                        advice,
                        Stream.concat(
                                        Stream.of(List.of("Cột", "Ghi thế nào")),
                                        Arrays.stream(SheetField.values())
                                                .map(field -> List.of(field.head(), field.advice())))
                                .toList());
                advice.width(0, NARROW);
                advice.width(1, 2 * WIDE);
                advice.finish();
            }
        }
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = Csv.plain(rows.get(r).get(c));
                if (!cell.isEmpty()) {
                    sheet.value(r, c, cell);
                }
                if (r == 0) {
                    sheet.style(r, c).bold().set();
                }
            }
        }
    }
}
