package vn.chophien.web.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads gettext's files of translations, which every translator's tool writes: {@code msgid} and {@code msgstr}, each
 * possibly over several quoted lines, and comments after {@code #}.
 */
final class PortableObject {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder translation = new StringBuilder();
    private StringBuilder current = id;

    private PortableObject() {}

    /** @throws IllegalArgumentException for a line that is none, a text twice, or one without its translation */
    static Map<String, String> read(List<String> lines) {
        PortableObject file = new PortableObject();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::take);
        file.end();
        return file.texts;
    }

    private void take(String line) {
        if (line.startsWith("msgid ")) {
            end();
            current = id;
        } else if (line.startsWith("msgstr ")) {
            current = translation;
        }
        int start = line.indexOf('"');
        if (start < 0 || line.length() < start + 2 || !line.endsWith("\"")) {
            throw new IllegalArgumentException("No line of a translation: " + line);
        }
        current.append(line.substring(start + 1, line.length() - 1).translateEscapes());
    }

    private void end() {
        if (id.length() > 0) {
            if (translation.length() == 0) {
                throw new IllegalArgumentException("Not translated: " + id);
            }
            if (texts.put(id.toString(), translation.toString()) != null) {
                throw new IllegalArgumentException("Translated twice: " + id);
            }
        }
        id.setLength(0);
        translation.setLength(0);
    }
}
