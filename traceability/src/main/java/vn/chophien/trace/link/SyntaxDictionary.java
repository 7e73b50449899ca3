package vn.chophien.trace.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All application identifiers of GS1, with the rule of each.
 *
 * <p>The facts of the GS1 Barcode Syntax Dictionary, kept in {@code identifiers.tsv} in a form of our own. An identifier
 * that is not in here is unknown, and a link that carries it is refused: GS1 Digital Link URI Syntax 1.6 wants every
 * all-digit query key to be a known one.
 */
public final class SyntaxDictionary {
    private static final String TABLE = "identifiers.tsv";
    private static final String NONE = "-";
    private static final Map<String, ApplicationIdentifier> ROWS = rows();

    private SyntaxDictionary() {}

    /** Finds the row of an identifier by its digits, such as {@code 3103}. */
    public static Optional<ApplicationIdentifier> find(String code) {
        return Optional.ofNullable(ROWS.get(code));
    }

    /** Finds the identifier that a text begins with; no identifier begins with another one. */
    static Optional<ApplicationIdentifier> startOf(String text) {
        for (int length = 2; length <= Math.min(4, text.length()); length++) {
            ApplicationIdentifier row = ROWS.get(text.substring(0, length));
            if (row != null) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** How many identifiers there are. */
    static int size() {
        return ROWS.size();
    }

    private static Map<String, ApplicationIdentifier> rows() {
        Map<String, ApplicationIdentifier> rows = new HashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> add(rows, line.split("\t", -1)));
        return Map.copyOf(rows);
    }

    private static void add(Map<String, ApplicationIdentifier> rows, String[] cells) {
        String[] run = cells[0].split("-", -1);
        int last = Integer.parseInt(run[run.length - 1]);
        for (int number = Integer.parseInt(run[0]); number <= last; number++) {
            String code = String.format("%0" + run[0].length() + "d", number);
            rows.put(code, row(code, cells));
        }
    }

    private static ApplicationIdentifier row(String code, String[] cells) {
        return new ApplicationIdentifier(
                code,
                cells[7],
                Format.parse(cells[3]),
                cells[1].equals("fixed"),
                cells[2].equals("query"),
                sequences(cells[6]),
                listed(cells[4]).stream()
                        .map(group -> List.of(group.split("\\+", -1)))
                        .toList(),
                listed(cells[5]));
    }

    private static List<List<String>> sequences(String path) {
        return switch (path) {
            case NONE -> List.of();
            case "alone" -> List.of(List.of());
            default ->
                Arrays.stream(path.split("\\|", -1))
                        .map(SyntaxDictionary::listed)
                        .toList();
        };
    }

    private static List<String> listed(String cell) {
        return cell.equals(NONE) ? List.of() : List.of(cell.split(",", -1));
    }

    private static String text() {
        try (InputStream table = SyntaxDictionary.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The library lacks its " + TABLE);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
