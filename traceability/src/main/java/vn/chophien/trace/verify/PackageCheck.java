package vn.chophien.trace.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.LogKey;
import vn.chophien.trace.seal.PackageManifest;
import vn.chophien.trace.seal.SignedManifest;

/** Whether a package of files is as it was handed over: each file against the list, the list against its signature. */
final class PackageCheck {

    private static final int LIST_BYTES = 16 * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final PrintStream out;
    private int wrong;

    private PackageCheck(ZipFile zip, PrintStream out) {
        this.zip = zip;
        this.out = out;
    }

    static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MessageDigest.isEqual(ZIP, in.readNBytes(ZIP.length));
        }
    }

    /** @return 0 when all is as it was handed over, 1 when something is not, 2 when it is not known who handed it over */
    static int run(Path file, Optional<LogKey> key, PrintStream out) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new PackageCheck(zip, out).check(key);
        }
    }

    private int check(Optional<LogKey> key) throws IOException {
        ZipEntry list = zip.getEntry(PackageManifest.NAME);
        if (list == null) {
            out.println(
                    "✗ Không có danh sách tệp " + PackageManifest.NAME + ": không phải gói của chợ, hoặc đã bị bớt.");
            return 1;
        }
        byte[] manifest = small(list);
        key.ifPresent(known -> signature(known, Hash.ofContent(manifest)));
        files(PackageManifest.parse(manifest));
        if (wrong > 0) {
            out.println("✗ Gói không còn như lúc giao: " + wrong + " chỗ không khớp.");
            return 1;
        }
        if (key.isEmpty()) {
            out.println("Mọi tệp khớp với danh sách trong gói. Chưa biết ai lập danh sách: hãy thêm --key KHÓA.");
            return 2;
        }
        out.println("✓ Mọi tệp đúng như lúc giao, có chữ ký của " + key.get().name() + ".");
        return 0;
    }

    private void signature(LogKey key, Hash manifest) {
        ZipEntry note = zip.getEntry(PackageManifest.SIGNATURE);
        if (note == null) {
            say("Gói không có chữ ký " + PackageManifest.SIGNATURE + ".");
            return;
        }
        try {
            SignedManifest signed = SignedManifest.parse(new String(small(note), StandardCharsets.UTF_8));
            if (!signed.isSignedBy(key)) {
                say("Chữ ký không phải do khóa bạn tin ký ra.");
            } else if (!signed.manifest().equals(manifest)) {
                say("Danh sách tệp " + PackageManifest.NAME + " không phải danh sách đã ký.");
            }
        } catch (IllegalArgumentException malformed) {
            say("Không đọc được chữ ký: " + malformed.getMessage());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void files(PackageManifest manifest) throws IOException {
        Map<String, Hash> missing = new LinkedHashMap<>(manifest.files());
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            long same = entries.stream()
                    .filter(other -> other.getName().equals(name))
                    .count();
            Hash listed = missing.remove(name);
            boolean isList = name.equals(PackageManifest.NAME) || name.equals(PackageManifest.SIGNATURE);
            if (same > 1) {
                say("Có hai tệp cùng tên: " + name);
            } else if (!isList && listed == null) {
                say("Không có trong danh sách: " + name);
            } else if (listed != null && !listed.equals(hash(entry))) {
                say("Đã bị sửa: " + name);
            } else if (listed != null) {
                out.println("✓ " + name);
            }
        }
        missing.keySet().forEach(name -> say("Thiếu: " + name));
    }

    private void say(String sentence) {
        wrong++;
        out.println("✗ " + sentence);
    }

    private byte[] small(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LIST_BYTES + 1);
            if (bytes.length > LIST_BYTES) {
                throw new IOException(entry.getName() + " quá lớn");
            }
            return bytes;
        }
    }

    /** What cannot even be unpacked was changed. */
    private Hash hash(ZipEntry entry) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            return Hash.NONE;
        }
        return Hash.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
