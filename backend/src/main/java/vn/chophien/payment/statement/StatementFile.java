package vn.chophien.payment.statement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chophien.shared.InvalidInput;
import vn.chophien.table.TableFile;
import vn.chophien.table.TableRow;
import vn.chophien.table.TableRules;

/** What may be a statement among the files that people hand in. */
final class StatementFile {

    static final int LARGEST = 2 * 1024 * 1024;
    private static final int LONGEST_CELL = 2_000;

    private StatementFile() {}

    /** Each way in which the file may be read as a table, the first {@code most} rows of it. */
    static List<List<TableRow>> tables(byte[] file, int most) {
        return TableFile.tables(
                file,
                new TableRules(
                        LARGEST,
                        most,
                        LONGEST_CELL,
                        true,
                        "Hãy chia thành nhiều tệp, mỗi tệp ít ngày hơn.",
                        StatementFile::text));
    }

    /** UTF-8, or what Excel calls Unicode text; anything else would read wrong names and numbers. */
    private static String text(byte[] file) {
        boolean isWide = TableFile.begins(file, 0xFF, 0xFE);
        Charset charset = isWide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException other) {
            throw refused("Chữ trong tệp không theo UTF-8. Trong Excel, hãy chọn Lưu thành, kiểu CSV UTF-8.");
        }
    }

    static InvalidInput refused(String sentence) {
        return TableFile.refused(sentence);
    }
}
