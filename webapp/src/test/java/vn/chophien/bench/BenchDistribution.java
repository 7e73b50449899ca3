package vn.chophien.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A copy of the distribution with what it is compared with inside: both must run in one server. */
final class BenchDistribution {

    private static final String PLACING = "PlainPlacing";
    private static final List<String> MORE =
            List.of("PlainApplication", "PlainPlacingResource", PLACING, PLACING + "$Line");

    private BenchDistribution() {}

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (FileSystem war = FileSystems.newFileSystem(to.resolve("chophien.war"))) {
            Path folder = war.getPath("WEB-INF", "classes", "vn", "chophien", "bench");
            Files.createDirectories(folder);
            for (String name : MORE) {
                try (InputStream bytes =
                        Objects.requireNonNull(BenchDistribution.class.getResourceAsStream(name + ".class"), name)) {
                    Files.copy(bytes, folder.resolve(name + ".class"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return to.resolve("chophien.jar");
    }
}
