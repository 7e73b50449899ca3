package vn.chophien.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The custom properties of the style sheets as one theme sets them, and the contrast between two of them. */
record ThemeTokens(Map<String, String> values) {

    static final Path STYLES = Path.of("src/main/webapp/assets/css");

    static final String LIGHT = ":root";
    static final String DARK_BY_CHOICE = ":root[data-theme=\"dark\"]";
    static final String DARK_BY_MACHINE = ":root:not([data-theme=\"light\"])";
    static final String MORE_BY_CHOICE = ":root[data-contrast=\"more\"]";
    static final String MORE_BY_MACHINE = ":root:not([data-contrast=\"normal\"])";

    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+|color-scheme):\\s*([^;]+);");
    private static final Pattern REFERENCE = Pattern.compile("var\\((--[\\w-]+)\\)");

    /** What holds where all these blocks apply, the later ones above the earlier ones. */
    static ThemeTokens of(String... selectors) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String selector : selectors) {
            values.putAll(block(selector));
        }
        return new ThemeTokens(values);
    }

    static Map<String, String> block(String selector) {
        Matcher block = Pattern.compile("(?m)^\\s*" + Pattern.quote(selector) + " \\{([^}]*)}")
                .matcher(text(STYLES.resolve("_tokens.css")));
        if (!block.find()) {
            throw new IllegalArgumentException("No block " + selector);
        }
        Map<String, String> values = new LinkedHashMap<>();
        TOKEN.matcher(block.group(1)).results().forEach(token -> values.put(token.group(1), token.group(2)));
        return values;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** WCAG 2.2: from 1, alike, to 21, black on white. */
    double contrast(String one, String other) {
        double first = luminance(rgb(one));
        double second = luminance(rgb(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private List<Integer> rgb(String token) {
        String value = values.getOrDefault(token, "none");
        Matcher reference = REFERENCE.matcher(value);
        if (reference.matches()) {
            return rgb(reference.group(1));
        }
        if (!value.matches("#[0-9a-f]{3}|#[0-9a-f]{6}")) {
            throw new IllegalArgumentException(token + " is no colour: " + value);
        }
        int digits = (value.length() - 1) / 3;
        return List.of(0, 1, 2).stream()
                .map(i -> value.substring(1 + i * digits, 1 + (i + 1) * digits))
                .map(part -> Integer.parseInt(digits == 1 ? part + part : part, 16))
                .toList();
    }

    private static double luminance(List<Integer> rgb) {
        return 0.2126 * linear(rgb.get(0)) + 0.7152 * linear(rgb.get(1)) + 0.0722 * linear(rgb.get(2));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
