package vn.chophien.start;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/**
 * The key that bank messages must carry where the operator has set none: made once, kept in the data folder, readable
 * by its owner only. Without a key the market would take no bank message at all.
 */
final class BankKey {

    static final String API_KEY = "CHOPHIEN_SEPAY_API_KEY";
    static final String HMAC_SECRET = "CHOPHIEN_SEPAY_HMAC_SECRET";
    private static final int BYTES = 24;

    private BankKey() {}

    static void addTo(Map<String, String> environment, Map<String, String> outer, Path folder) throws IOException {
        boolean set = environment.containsKey(API_KEY)
                || environment.containsKey(HMAC_SECRET)
                || outer.containsKey(API_KEY)
                || outer.containsKey(HMAC_SECRET);
        if (!set) {
            environment.put(API_KEY, kept(folder.resolve("sepay-api-key")));
        }
    }

    private static String kept(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, HexFormat.of().formatHex(key));
        }
        return Files.readString(file).strip();
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
