package vn.chophien.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * Reads the cells of a workbook as text, numbers in full. Where figures are asked for, dates are the days that Excel counts,
 * and a formula is refused, since what it shows was not written by whoever the file is said to be from.
 */
final class XlsxTable {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_DIGITS = 30;
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY_FORMAT = Pattern.compile("(?i)[dy]|mmm");

    private final TableRules rules;

    private XlsxTable(TableRules rules) {
        this.rules = rules;
    }

    /** Each sheet that can be seen. */
    static List<List<TableRow>> sheets(byte[] file, TableRules rules) {
        try {
            XlsxFile.check(file, rules.advice());
            return new XlsxTable(rules).read(file);
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // the library has no one exception for what is no workbook
            throw TableFile.refused("Không đọc được tệp Excel này. Hãy tải lại tệp gốc, hoặc dùng tệp CSV.");
        }
    }

    private List<List<TableRow>> read(byte[] file) throws IOException {
        ReadingOptions options = new ReadingOptions(!rules.isFigures(), false);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options)) {
            List<List<TableRow>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(rows(sheet));
                }
            }
            return sheets;
        }
    }

    private List<TableRow> rows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(this::row)
                    .filter(row -> !row.isEmpty())
                    .limit(rules.mostRows())
                    .toList();
        }
    }

    private TableRow row(Row row) {
        List<String> cells = row.stream()
                .limit(MOST_COLUMNS)
                .map(cell -> cell == null ? "" : text(cell, row.getRowNum()))
                .toList();
        return new TableRow(row.getRowNum(), cells);
    }

    private String text(Cell cell, int row) {
        if (cell.getType() == CellType.FORMULA && rules.isFigures()) {
            throw TableFile.refused("Dòng " + row + " có công thức. Chỉ nhận bảng có số liệu; hãy dùng tệp gốc.");
        }
        String text = Objects.requireNonNullElse(raw(cell), "").strip();
        return text.length() <= rules.longestCell() ? text : text.substring(0, rules.longestCell());
    }

    private @Nullable String raw(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDay(cell) ? day(cell.getRawValue()) : number(cell.getRawValue());
            case FORMULA -> cell.getRawValue();
            default -> cell.getText();
        };
    }

    /** Excel makes a day of what looks like one, such as {@code 10-12}: whoever reads the cell must be able to tell. */
    private boolean isDay(Cell cell) {
        String format = rules.isFigures() ? null : cell.getDataFormatString();
        return format != null
                && DAY_FORMAT.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private static String day(String value) {
        BigDecimal days = new BigDecimal(value.strip());
        return LocalDate.of(1899, 12, 30).plusDays(days.longValue()).toString();
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
