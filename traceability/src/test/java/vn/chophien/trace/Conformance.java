package vn.chophien.trace;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the published test vectors, which lie beside the project; a test that wants them is skipped where they do not. */
public final class Conformance {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9A-F]{2}|.)");

    private Conformance() {}

    /** One line of a table, by the names in its head; {@code -} means empty. */
    public record Row(Map<String, String> cells) {
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
            }
            return unescape(cell);
        }

        /** Rows with options test a leniency that we do not offer. */
        public boolean isDefault() {
            return get("options").equals("-");
        }

        @Override
        public String toString() {
            return String.join(" | ", cells.values());
        }
    }

    /** Reads {@code conformance/<name>}, a table of tab-separated cells under one line of names. */
    public static List<Row> table(String name) {
        List<String> lines = lines(name);
        List<String> head = List.of(lines.get(0).split("\t", -1));
        return lines.stream().skip(1).map(line -> row(head, line)).toList();
    }

    /** Reads what one routine of the syntax dictionary says about many values. */
    public static List<Row> linted(String linter) {
        return table("digital-link/ai-linters.tsv").stream()
                .filter(row -> row.get("linter").equals(linter))
                .toList();
    }

    /** Reads the lines of {@code conformance/<name>}. */
    public static List<String> lines(String name) {
        Path file = Path.of(System.getProperty("chophien.shared", ""), "conformance", name);
        assumeTrue(Files.isReadable(file), () -> "The conformance vectors are not here: " + file);
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Row row(List<String> head, String line) {
        String[] cells = line.split("\t", -1);
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            named.put(head.get(i), cells[i]);
        }
        return new Row(named);
    }

    /** A backslash escapes itself, {@code t}, {@code n}, and one byte as {@code xHH}. */
    private static String unescape(String cell) {
        return ESCAPE.matcher(cell).replaceAll(m -> Matcher.quoteReplacement(plain(m.group(1))));
    }

    private static String plain(String escaped) {
        return switch (escaped.charAt(0)) {
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'x' -> String.valueOf((char) Integer.parseInt(escaped, 1, 3, 16));
            default -> escaped;
        };
    }
}
