package vn.chophien.trace.link;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a data field: alphabet, length, and rules about its content.
 *
 * @param alphabet of every character
 * @param min fewest characters, where it is there at all
 * @param max most characters
 * @param optional whether the field may end before it
 * @param rules about the content, tried only when alphabet and length are right
 */
public record Part(Alphabet alphabet, int min, int max, boolean optional, List<ContentRule> rules) {
    private static final Pattern WRITTEN = Pattern.compile("([NXYZ])(\\.\\.)?([0-9]+)(\\?)?((?::[a-z0-9-]+)*)");

    /** Keeps its own copy of the rules. */
    public Part {
        rules = List.copyOf(rules);
    }

    /** Reads the form of the table: {@code N6:day}, {@code X..17?}. */
    static Part parse(String written) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) {
            throw new IllegalArgumentException("No part of a field: " + written);
        }
        int max = Integer.parseInt(m.group(3));
        List<ContentRule> rules = Arrays.stream(m.group(5).split(":", -1))
                .filter(name -> !name.isEmpty())
                .map(ContentRule::named)
                .toList();
        return new Part(
                Alphabet.of(m.group(1).charAt(0)), m.group(2) == null ? max : 1, max, m.group(4) != null, rules);
    }
}
