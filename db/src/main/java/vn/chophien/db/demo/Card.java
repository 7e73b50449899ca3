package vn.chophien.db.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a content file: a line {@code == key}, then {@code field: text} lines. Text that is indented by two
 * spaces continues the field above it; lines that begin with # are for the reader of the file.
 */
record Card(String key, Map<String, String> fields) {

    static List<Card> read(String resource) {
        List<Card> cards = new ArrayList<>();
        String field = "";
        for (String line : lines(resource)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("== ")) {
                cards.add(new Card(line.substring(3).strip(), new LinkedHashMap<>()));
                continue;
            }
            if (cards.isEmpty()) {
                continue;
            }
            Map<String, String> fields = cards.get(cards.size() - 1).fields();
            if (line.isEmpty() || line.startsWith("  ")) {
                fields.computeIfPresent(field, (name, text) -> text + "\n" + line.strip());
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(resource + ": neither a field nor an indented line: " + line);
            }
            field = line.substring(0, colon);
            fields.put(field, line.substring(colon + 1));
        }
        cards.forEach(card -> card.fields().replaceAll((name, text) -> text.strip()));
        return cards;
    }

    static boolean exists(String resource) {
        return Card.class.getResource(resource) != null;
    }

    static List<String> lines(String resource) {
        InputStream file = Card.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("The content file " + resource + " is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a line such as {@code a | b |  | d}. */
    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    String text(String field) {
        String text = fields.get(field);
        if (text == null || text.isEmpty()) {
            throw new IllegalStateException("Card " + key + " needs the field " + field);
        }
        return text;
    }

    @Nullable
    String optional(String field) {
        String text = fields.get(field);
        return text == null || text.isEmpty() ? null : text;
    }

    String text(String field, String otherwise) {
        String text = optional(field);
        return text == null ? otherwise : text;
    }

    int number(String field) {
        return Integer.parseInt(text(field));
    }

    @Nullable
    Integer optionalNumber(String field) {
        String text = optional(field);
        return text == null ? null : Integer.valueOf(text);
    }

    boolean has(String field) {
        return optional(field) != null;
    }

    /** The lines of a field as rows of cells; none when the field is not there. */
    List<List<String>> rows(String field) {
        String text = optional(field);
        if (text == null) {
            return List.of();
        }
        return text.lines().filter(line -> !line.isBlank()).map(Card::cells).toList();
    }
}
