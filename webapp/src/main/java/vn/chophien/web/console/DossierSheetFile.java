package vn.chophien.web.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chophien.enrolment.SheetColumn;

/** The sheet to fill in: heads alone, and beside them one that says what belongs where. */
final class DossierSheetFile {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDTH = 24;
    private static final int ADVICE_WIDTH = 90;

    private DossierSheetFile() {}

    static byte[] template() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Cho Phien", "1.0")) {
            Worksheet sheet = book.newWorksheet("Hồ sơ");
            Worksheet advice = book.newWorksheet("Hướng dẫn");
            SheetColumn[] columns = SheetColumn.values();
            for (int place = 0; place < columns.length; place++) {
                SheetColumn column = columns[place];
                sheet.value(0, place, column.head());
                sheet.style(0, place).bold().set();
                sheet.width(place, WIDTH);
                advice.value(place, 0, column.head());
                advice.value(place, 1, column.advice());
            }
            // As text, or a spreadsheet eats the zero that every phone number begins with.
            sheet.range(1, 0, 500, columns.length - 1).style().format("@").set();
            sheet.freezePane(0, 1);
            advice.width(0, WIDTH);
            advice.width(1, ADVICE_WIDTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
