package vn.chophien.table;

import java.util.List;
import java.util.stream.Stream;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Thousands;

/** Tells what kind of file came, and reads the tables that it may hold; what holds none is refused in a sentence. */
public final class TableFile {

    private static final int MEGABYTE = 1024 * 1024;

    private TableFile() {}

    /**
     * Each way in which the file may be read as a table.
     *
     * @throws InvalidInput under {@code tep}
     */
    public static List<List<TableRow>> tables(byte[] file, TableRules rules) {
        if (file.length == 0) {
            throw refused("Hãy chọn tệp.");
        }
        if (file.length > rules.mostBytes()) {
            throw refused("Tệp lớn hơn " + Thousands.dotted(rules.mostBytes() / MEGABYTE) + " MB. " + rules.advice());
        }
        if (begins(file, 'P', 'K', 3, 4)) {
            return XlsxTable.sheets(file, rules);
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Hãy mở ra và lưu thành .xlsx không mật khẩu.");
        }
        if (begins(file, '%', 'P', 'D', 'F')) {
            throw refused("Đây là tệp PDF. Hãy dùng tệp Excel (.xlsx) hoặc CSV.");
        }
        String text = lines(rules.text().apply(file));
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            throw refused("Tệp này không phải bảng. Hãy dùng tệp Excel (.xlsx) hoặc CSV.");
        }
        return Stream.of('\t', ';', ',', '|')
                .map(separator -> CsvTable.read(text, separator, rules.mostRows(), rules.longestCell()))
                .toList();
    }

    /** Whether a file begins with these bytes. */
    public static boolean begins(byte[] file, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    private static String lines(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    public static InvalidInput refused(String sentence) {
        return InvalidInput.of("tep", sentence);
    }
}
