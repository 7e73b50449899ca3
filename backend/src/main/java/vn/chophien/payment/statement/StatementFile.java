package vn.chophien.payment.statement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.chophien.shared.InvalidInput;

/** Tells what kind of file came, and reads the tables that it may hold; what holds none is refused in a sentence. */
final class StatementFile {

    static final int LARGEST = 2 * 1024 * 1024;

    private StatementFile() {}

    /** Each way in which the file may be read as a table, the first {@code most} rows of it. */
    static List<List<TableRow>> tables(byte[] file, int most) {
        if (file.length == 0) {
            throw refused("Hãy chọn tệp.");
        }
        if (file.length > LARGEST) {
            throw refused("Tệp lớn hơn 2 MB. Hãy chia thành nhiều tệp, mỗi tệp ít ngày hơn.");
        }
        if (begins(file, 'P', 'K', 3, 4)) {
            return XlsxTable.sheets(file, most);
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu. Hãy mở ra và lưu thành .xlsx không mật khẩu.");
        }
        if (begins(file, '%', 'P', 'D', 'F')) {
            throw refused("Đây là tệp PDF. Hãy dùng tệp Excel (.xlsx) hoặc CSV.");
        }
        String text = text(file);
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            throw refused("Tệp này không phải bảng. Hãy dùng tệp Excel (.xlsx) hoặc CSV.");
        }
        return Stream.of('\t', ';', ',', '|')
                .map(separator -> CsvTable.read(text, separator, most))
                .toList();
    }

    private static boolean begins(byte[] file, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-8, or what Excel calls Unicode text; anything else would read wrong names and numbers. */
    private static String text(byte[] file) {
        boolean isWide = begins(file, 0xFF, 0xFE);
        Charset charset = isWide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException other) {
            throw refused("Chữ trong tệp không theo UTF-8. Trong Excel, hãy chọn Lưu thành, kiểu CSV UTF-8.");
        }
    }

    static InvalidInput refused(String sentence) {
        return InvalidInput.of("tep", sentence);
    }
}
