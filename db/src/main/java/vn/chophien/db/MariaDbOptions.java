package vn.chophien.db;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of mariadbd: what it must be told to be safe, correct and small. */
final class MariaDbOptions {

    private static final long MIB = 1 << 20;

    private MariaDbOptions() {}

    /** Where a server with this data keeps its temporary tables; the folder must exist. */
    static Path temporary(Path data) {
        return data.resolveSibling("tmp");
    }

    /** Makes the system tables: reads SQL from its input, one statement after the other, and ends. */
    static List<String> bootstrap(MariaDbProgram program, Path data) {
        List<String> command = common(program, data);
        command.addAll(List.of("--bootstrap", "--enforce-storage-engine=", "--log-warnings=0"));
        return command;
    }

    static List<String> serve(MariaDbProgram program, Path data, int port) {
        List<String> command = common(program, data);
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Relative to the data folder: a full path may be longer than the system allows for a socket.
                "--socket=mariadbd.sock",
                "--pid-file=mariadbd.pid",
                // TLS on the loopback address protects nothing, and its new RSA key at each start takes 4 to 16 s.
                "--skip-ssl",
                "--default-time-zone=+00:00",
                // A trace that is cut short would look complete; 1000 steps is the default.
                "--max-recursive-iterations=100000",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + bufferPoolMib() + "M",
                "--innodb-log-buffer-size=8M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M",
                "--query-cache-size=0",
                "--max-connections=100"));
        return command;
    }

    private static List<String> common(MariaDbProgram program, Path data) {
        List<String> command = new ArrayList<>(List.of(
                program.executable().toString(),
                "--no-defaults", // must come first
                "--basedir=" + program.folder(),
                "--datadir=" + data,
                // A server that starts deletes the temporary tables of all others in the same folder, and they crash.
                "--tmpdir=" + temporary(data),
                "--lc-messages-dir=" + program.share(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-log-file-size=48M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root"); // mariadbd refuses to run as root unless it is said aloud
        }
        return command;
    }

    /** A sixteenth of the machine's memory, between 64 and 512 MiB. */
    private static long bufferPoolMib() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            return Math.max(64, Math.min(512, system.getTotalMemorySize() / 16 / MIB));
        }
        return 128;
    }
}
