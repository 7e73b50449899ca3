package vn.chophien.db;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a database folder holds before its server may run: system tables, an empty database, its owner, and the user of
 * the web server, who has no right but those that {@link ServerRights} gives.
 */
record MariaDbFolder(Path home, MariaDbProgram program) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** The passwords of the two users. */
    record Passwords(String owner, String server) {}

    /** Makes the folder ready where it is not. */
    Passwords prepare() throws IOException {
        Path data = home.resolve("data");
        Files.createDirectories(MariaDbOptions.temporary(data));
        if (Files.notExists(data)) {
            String password = newPassword();
            writePrivately(home.resolve("password"), password);
            Path unfinished = home.resolve("data.new");
            delete(unfinished);
            Files.createDirectories(unfinished);
            bootstrap(unfinished, tables(password));
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Passwords(Files.readString(home.resolve("password")).strip(), serverPassword(data));
    }

    /** Folders of older releases have no user for the server yet. */
    private String serverPassword(Path data) throws IOException {
        Path file = home.resolve("server-password");
        if (Files.notExists(file)) {
            String password = newPassword();
            bootstrap(data, serverUser(password));
            writePrivately(file, password);
        }
        return Files.readString(file).strip();
    }

    private void bootstrap(Path data, String script) throws IOException {
        Process process = new ProcessBuilder(MariaDbOptions.bootstrap(program, data))
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("mariadbd.log").toFile()))
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(script.getBytes(StandardCharsets.UTF_8));
        }
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException("MariaDB could not make its system tables (" + code + "), see mariadbd.log");
        }
    }

    private String tables(String password) throws IOException {
        return "CREATE DATABASE mysql;\nUSE mysql;\n"
                + program.tables("mariadb_system_tables.sql")
                + program.tables("mariadb_performance_tables.sql")
                + """

                FLUSH PRIVILEGES;
                CREATE DATABASE %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                GRANT ALL ON `%1$s\\_%%`.* TO '%1$s'@'127.0.0.1';
                """.formatted(EmbeddedMariaDb.NAME, password);
    }

    private static String serverUser(String password) {
        return """
                FLUSH PRIVILEGES;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                GRANT ALL ON `%1$s\\_%%`.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(EmbeddedMariaDb.NAME, EmbeddedMariaDb.SERVER_USER, password);
    }

    private static String newPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
