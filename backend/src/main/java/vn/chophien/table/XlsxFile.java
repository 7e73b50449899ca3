package vn.chophien.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a workbook before anything of it is read: what a small file unfolds to is bounded, it came from outside. It
 * sees the same parts as the reader, which takes them from the directory at the file's end too.
 */
final class XlsxFile {

    static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 300;
    private static final int AT_ONCE = 64 * 1024;

    private XlsxFile() {}

    /** @throws vn.chophien.shared.InvalidInput for what is too large, broken, brings a program or is no workbook */
    static void check(byte[] file, String advice) {
        Set<String> parts = new HashSet<>();
        int left = MOST_BYTES;
        int seen = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                seen++;
                left -= unfolded(zip, entry, left);
                if (left < 0 || seen > MOST_PARTS) {
                    throw TableFile.refused("Tệp Excel này giãn ra quá lớn. " + advice);
                }
                parts.add(entry.getName().toLowerCase(Locale.ROOT));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw TableFile.refused("Tệp Excel này bị hỏng. Hãy tải lại tệp gốc.");
        }
        if (parts.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw TableFile.refused("Tệp này có macro nên không được nhận. Hãy lưu lại thành .xlsx không macro.");
        }
        if (!parts.contains("xl/workbook.xml")) {
            throw TableFile.refused("Tệp này không phải bảng Excel. Hãy dùng tệp .xlsx hoặc .csv.");
        }
    }

    /** How much a part unfolds to; looked at no further than it may. */
    private static int unfolded(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        byte[] some = new byte[AT_ONCE];
        int sum = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(some); read >= 0 && sum <= most; read = part.read(some)) {
                sum += read;
            }
        }
        return sum;
    }
}
