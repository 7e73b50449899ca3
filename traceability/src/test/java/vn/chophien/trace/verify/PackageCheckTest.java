package vn.chophien.trace.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chophien.trace.seal.Checkpoint;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.LogSigner;
import vn.chophien.trace.seal.PackageManifest;
import vn.chophien.trace.seal.SignedManifest;

/** A package of files, as it was handed over and as somebody might have changed it. */
class PackageCheckTest {

    private static final String ORIGIN = "cho.example/log";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final LogSigner signer = LogSigner.of(ORIGIN, LogSigner.newSecret());
    private final Map<String, String> files = new LinkedHashMap<>();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    PackageCheckTest() {
        files.put("DOC-TRUOC.txt", "Gói thử");
        files.put("don-hang.csv", "\"Mã\"\n\"01\"\n");
        files.put("epcis/một lô.json", "{}");
        String list = list();
        files.put(PackageManifest.NAME, list);
        files.put(PackageManifest.SIGNATURE, signed(list));
    }

    @Test
    void aPackageAsItWasHandedOverHoldsFileByFile() throws IOException {
        assertThat(run("--key", signer.key().encoded())).isZero();
        assertThat(words()).contains("✓ don-hang.csv", "✓ epcis/một lô.json", "có chữ ký của " + ORIGIN);
    }

    @Test
    void aChangedByteIsNamed() throws IOException {
        files.put("don-hang.csv", "\"Mã\"\n\"02\"\n");

        assertThat(run("--key", signer.key().encoded())).isEqualTo(1);
        assertThat(words()).contains("✗ Đã bị sửa: don-hang.csv", "✓ DOC-TRUOC.txt", "1 chỗ không khớp");
    }

    @Test
    void aFileThatIsMissingOrAddedIsNamed() throws IOException {
        files.remove("DOC-TRUOC.txt");
        files.put("them.csv", "thêm");

        assertThat(run("--key", signer.key().encoded())).isEqualTo(1);
        assertThat(words()).contains("✗ Thiếu: DOC-TRUOC.txt", "✗ Không có trong danh sách: them.csv");
    }

    @Test
    void whoChangesAFileAndItsLineHasNoSignatureForIt() throws IOException {
        files.put("don-hang.csv", "khác");
        files.put(PackageManifest.NAME, list());

        assertThat(run("--key", signer.key().encoded())).isEqualTo(1);
        assertThat(words()).contains("không phải danh sách đã ký");
    }

    @Test
    void aSignatureOfAnotherKeyOrNoneIsTold() throws IOException {
        LogSigner other = LogSigner.of(ORIGIN, LogSigner.newSecret());

        assertThat(run("--key", other.key().encoded())).isEqualTo(1);
        assertThat(words()).contains("không phải do khóa bạn tin ký ra");

        files.remove(PackageManifest.SIGNATURE);
        assertThat(run("--key", signer.key().encoded())).isEqualTo(1);
        assertThat(words()).contains("Gói không có chữ ký");
    }

    /** Without a key nobody can say who made the list. */
    @Test
    void withoutAKeyItIsNotKnownWhoHandedItOver() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(words()).contains("Chưa biết ai lập danh sách");
    }

    @Test
    void aCheckpointNeverPassesForASignatureOfAPackage() {
        String checkpoint = signer.sign(new Checkpoint(ORIGIN, 7, Hash.ofContent(new byte[] {1})))
                .note();

        assertThatThrownBy(() -> SignedManifest.parse(checkpoint)).isInstanceOf(IllegalArgumentException.class);
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        files.forEach((name, content) -> {
            if (!name.startsWith("SHA256SUMS")) {
                list.append(Hash.ofContent(bytes(content)).hex())
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
        });
        return list.toString();
    }

    private String signed(String list) {
        return signer.signManifest(bytes(list)).note();
    }

    private int run(String... options) throws IOException {
        Path file = folder.resolve("goi.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(bytes(one.getValue()));
                zip.closeEntry();
            }
        }
        List<String> arguments = new ArrayList<>(List.of("verify", file.toString()));
        arguments.addAll(List.of(options));
        return Verify.run(arguments, new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return words.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
