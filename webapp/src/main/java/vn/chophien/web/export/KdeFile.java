package vn.chophien.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chophien.lot.export.KdeRow;
import vn.chophien.web.shared.Csv;

/** Key data elements as a sheet: every cell is text, so that no program turns a code into a number. */
final class KdeFile {

    private KdeFile() {}

    static byte[] csv(List<KdeRow> rows) {
        return Csv.of(table(rows));
    }

    static byte[] xlsx(List<KdeRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "ChoPhien", "1.0")) {
            Worksheet sheet = book.newWorksheet("KDE");
            List<List<String>> table = table(rows);
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    sheet.value(row, column, table.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, KdeRow.COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> table(List<KdeRow> rows) {
        List<List<String>> table = new ArrayList<>(List.of(KdeRow.COLUMNS));
        rows.forEach(row -> table.add(row.cells()));
        return table;
    }
}
