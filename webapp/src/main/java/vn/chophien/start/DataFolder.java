package vn.chophien.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chophien.db.FolderLock;

/** Where everything lives that must outlast a restart. */
record DataFolder(Path path) {

    /** All that the program itself makes; a fresh start deletes these, and never a file of somebody else's. */
    private static final List<String> OURS = List.of("database", "server", "logs", "media", "search");

    FolderLock lock() {
        try {
            return FolderLock.take(path);
        } catch (IOException e) {
            throw Failure.FOLDER_NOT_WRITABLE.of(path);
        }
    }

    void prepare() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(server());
        } catch (IOException e) {
            throw Failure.FOLDER_NOT_WRITABLE.because(List.of(e.toString()), path);
        }
    }

    Path database() {
        return path.resolve("database");
    }

    Path server() {
        return path.resolve("server");
    }

    Path logs() {
        return path.resolve("logs");
    }

    boolean holdsAnything() {
        return OURS.stream().map(path::resolve).anyMatch(Files::exists);
    }

    void deleteAll() throws IOException {
        for (String name : OURS) {
            delete(path.resolve(name));
        }
    }

    static void delete(Path file) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        try (Stream<Path> files = Files.walk(file)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
