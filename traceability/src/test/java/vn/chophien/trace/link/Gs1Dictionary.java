package vn.chophien.trace.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.trace.Conformance;

/** The whole published syntax dictionary of GS1, as far as the tests compare with it. */
record Gs1Dictionary(Map<String, Row> rows) {
    private static final Pattern LINE = Pattern.compile("(\\d+)(?:-(\\d+))?\\s+([*?]*)\\s*([NX]\\S*)([^#]*)(?:#.*)?");

    /** One identifier: flags {@code *?}, format and the rest of its line. */
    record Row(String flags, String format, String relations) {
        /** Its end is known without a separator. */
        boolean hasKnownLength() {
            return flags.contains("*");
        }

        /** What follows {@code name=} in the line, cut at spaces; empty when it is not there. */
        String relation(String name) {
            Matcher m = Pattern.compile("\\b" + name + "=(\\S+)").matcher(relations);
            return m.find() ? m.group(1) : "";
        }
    }

    /** The row of an identifier; fails when GS1 does not know it. */
    Row row(String code) {
        return Objects.requireNonNull(rows.get(code), code);
    }

    static Gs1Dictionary read() {
        return new Gs1Dictionary(rows(Conformance.lines("digital-link/gs1-syntax-dictionary.txt")));
    }

    private static Map<String, Row> rows(List<String> lines) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher m = LINE.matcher(line);
            if (m.matches()) {
                int last = Integer.parseInt(m.group(2) == null ? m.group(1) : m.group(2));
                for (int code = Integer.parseInt(m.group(1)); code <= last; code++) {
                    String digits = ("000" + code)
                            .substring(("000" + code).length() - m.group(1).length());
                    rows.put(digits, new Row(m.group(3), m.group(4), m.group(5)));
                }
            }
        }
        return rows;
    }
}
