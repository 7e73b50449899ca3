package vn.chophien.start;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret that is made once and kept in the data folder, readable by its owner only. */
final class KeptSecret {

    private KeptSecret() {}

    static String in(Path file, Supplier<String> fresh) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, fresh.get());
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
