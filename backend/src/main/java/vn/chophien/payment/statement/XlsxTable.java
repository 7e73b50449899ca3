package vn.chophien.payment.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.chophien.shared.InvalidInput;

/**
 * Reads the cells of a workbook as text: numbers in full, dates as the days that Excel counts. A formula is refused, since
 * what it shows was not written by a bank.
 */
final class XlsxTable {

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_DIGITS = 30;

    private XlsxTable() {}

    /** Each sheet that can be seen, the first {@code most} rows of it. */
    static List<List<TableRow>> sheets(byte[] file, int most) {
        try {
            XlsxFile.check(file);
            return read(file, most);
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // the library has no one exception for what is no workbook
            throw StatementFile.refused("Không đọc được tệp Excel này. Hãy tải lại tệp gốc, hoặc dùng tệp CSV.");
        }
    }

    private static List<List<TableRow>> read(byte[] file, int most) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<TableRow>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(rows(sheet, most));
                }
            }
            return sheets;
        }
    }

    private static List<TableRow> rows(Sheet sheet, int most) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(XlsxTable::row)
                    .filter(row -> !row.isEmpty())
                    .limit(most)
                    .toList();
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = row.stream()
                .limit(MOST_COLUMNS)
                .map(cell -> cell == null ? "" : text(cell, row.getRowNum()))
                .toList();
        return new TableRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell, int row) {
        if (cell.getType() == CellType.FORMULA) {
            throw StatementFile.refused("Dòng " + row + " có công thức. Chỉ nhận bảng có số liệu; hãy dùng tệp gốc.");
        }
        String raw = cell.getType() == CellType.NUMBER ? number(cell.getRawValue()) : cell.getText();
        String text = Objects.requireNonNullElse(raw, "").strip();
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    private static String number(String value) {
        if (value.isBlank() || value.length() > MOST_DIGITS) {
            return value;
        }
        BigDecimal number = new BigDecimal(value.strip());
        boolean isUsual = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return isUsual ? number.stripTrailingZeros().toPlainString() : value;
    }
}
