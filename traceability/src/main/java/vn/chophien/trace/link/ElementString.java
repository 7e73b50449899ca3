package vn.chophien.trace.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Element strings as bar codes hold them and as people write them.
 *
 * <p>GS1 General Specifications, "Concatenation of element strings": data begins with the function character FNC1, and FNC1
 * (or the separator GS that a scanner sends for it) follows whatever has no known length.
 */
public final class ElementString {
    /** What a scanner sends for FNC1: ASCII 29, group separator. */
    public static final char FNC1 = '\u001d';

    private static final Pattern BRACKETED = Pattern.compile("\\(([0-9]{2,4})\\)((?:\\\\\\(|[^(])+)");

    private ElementString() {}

    /**
     * Reads data from a bar code, {@link #FNC1} first.
     *
     * @throws InvalidLink {@code link.fnc1, .unknown-ai}, or what {@link Element} refuses
     */
    public static List<Element> parse(String data) {
        if (data.length() < 2 || data.charAt(0) != FNC1) {
            throw new InvalidLink("link.fnc1", data, "Element strings begin with FNC1 and an identifier.");
        }
        List<Element> elements = new ArrayList<>();
        int at = 1;
        while (at < data.length()) {
            String rest = data.substring(at);
            ApplicationIdentifier rule = SyntaxDictionary.startOf(rest)
                    .orElseThrow(() -> new InvalidLink("link.unknown-ai", rest, "No identifier begins like this."));
            int start = at + rule.code().length();
            int end = end(data, start, rule);
            elements.add(new Element(rule.code(), data.substring(start, end)));
            at = end < data.length() && data.charAt(end) == FNC1 ? end + 1 : end;
        }
        return elements;
    }

    private static int end(String data, int start, ApplicationIdentifier rule) {
        int separator = data.indexOf(FNC1, start);
        int end = separator < 0 ? data.length() : separator;
        return rule.isFixed() ? Math.min(end, start + rule.format().max()) : end;
    }

    /**
     * Reads what people write: {@code (01)09521234543213(10)ABC}. A bracket that belongs to a value stands after a
     * backslash.
     *
     * @throws InvalidLink {@code link.brackets}, or what {@link Element} refuses
     */
    public static List<Element> parseBracketed(String text) {
        List<Element> elements = new ArrayList<>();
        Matcher part = BRACKETED.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                throw new InvalidLink("link.brackets", text, "Each value follows its identifier in brackets.");
            }
            elements.add(new Element(part.group(1), part.group(2).replace("\\(", "(")));
            at = part.end();
        }
        if (elements.isEmpty()) {
            throw new InvalidLink("link.brackets", text, "There is no element.");
        }
        return elements;
    }

    /** The data that a bar code holds. */
    public static String write(List<Element> elements) {
        StringBuilder data = new StringBuilder();
        boolean isSeparated = true;
        for (Element element : elements) {
            data.append(isSeparated ? String.valueOf(FNC1) : "")
                    .append(element.ai())
                    .append(element.value());
            isSeparated = !element.rule().isFixed();
        }
        return data.toString();
    }

    /** The same for people: {@code (01)09521234543213(10)ABC}. */
    public static String writeBracketed(List<Element> elements) {
        return elements.stream()
                .map(element -> "(" + element.ai() + ")" + element.value().replace("(", "\\("))
                .collect(Collectors.joining());
    }

    /**
     * Requires what GS1 General Specifications, "Data relationships", say of elements on one pack: nothing twice with two
     * values, nothing that excludes another, nothing without what it needs.
     *
     * @throws InvalidLink {@code link.repeated, .needs, .excludes, .serial}
     */
    public static void requireRelations(List<Element> elements) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element element : elements) {
            String before = values.putIfAbsent(element.ai(), element.value());
            if (before != null && !before.equals(element.value())) {
                throw new InvalidLink("link.repeated", element.toString(), "This identifier has two values.");
            }
        }
        Set<String> present = new HashSet<>(values.keySet());
        elements.forEach(element -> LinkRules.requirePartners(element, present));
        if (present.contains("8030")) {
            requireSerial(values);
        }
    }

    /** A digital signature speaks of one thing: the keys that may come without a serial part must have it. */
    private static void requireSerial(Map<String, String> values) {
        Map.of("253", 13, "255", 13, "8003", 14).forEach((ai, bare) -> {
            if (values.getOrDefault(ai, "").length() == bare) {
                throw new InvalidLink("link.serial", ai, "A signature needs the serial part of this key.");
            }
        });
    }
}
