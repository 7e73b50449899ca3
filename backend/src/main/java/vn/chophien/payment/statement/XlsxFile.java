package vn.chophien.payment.statement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook that hold its cells. What a small file unfolds to is bounded: it came from outside. */
final class XlsxFile {

    static final int MOST_BYTES = 40 * 1024 * 1024;

    private static final int MOST_PARTS = 300;

    private XlsxFile() {}

    /** Parts by name, in small letters. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_BYTES;
        int seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                seen++;
                if (left < 0 || seen > MOST_PARTS) {
                    throw StatementFile.refused("Tệp Excel này giãn ra quá lớn. Hãy tải lại tệp của ít ngày hơn.");
                }
                parts.put(entry.getName().toLowerCase(Locale.ROOT), part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw StatementFile.refused("Tệp Excel này bị hỏng. Hãy tải lại tệp gốc.");
        }
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw StatementFile.refused("Tệp này có macro nên không được nhận. Hãy lưu lại thành .xlsx không macro.");
        }
        if (!parts.containsKey("xl/workbook.xml")) {
            throw StatementFile.refused("Tệp này không phải bảng Excel. Hãy dùng tệp .xlsx hoặc .csv.");
        }
        return parts;
    }
}
