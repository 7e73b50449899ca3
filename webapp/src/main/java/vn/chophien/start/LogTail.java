package vn.chophien.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines at the end of a log that tell why a program ended. */
final class LogTail {

    private static final int LINES = 8;

    private LogTail() {}

    /** @param start where the log of this run begins */
    static List<String> of(Path log, long start) throws IOException {
        return of(read(log, start));
    }

    static String read(Path log, long start) throws IOException {
        try (InputStream input = Files.newInputStream(log)) {
            input.skipNBytes(start);
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> of(String text) {
        List<String> all = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> telling = all.stream().filter(LogTail::tells).toList();
        return last(telling.isEmpty() ? all : telling);
    }

    private static boolean tells(String line) {
        return line.contains("SEVERE")
                || line.contains("Exception")
                || line.contains("Error")
                || line.contains("ERROR");
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }
}
