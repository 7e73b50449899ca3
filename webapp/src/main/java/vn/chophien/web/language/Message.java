package vn.chophien.web.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for what differs: {@code {0}}, and {@code {0|item|items}} for a word that follows the number in
 * that place.
 */
final class Message {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private Message() {}

    static boolean hasPlaces(String text) {
        return PLACE.matcher(text).find();
    }

    /** @param text its own markup, if any, stays as it is */
    static String filled(String text, List<String> values, UnaryOperator<String> written) {
        if (text.indexOf('{') < 0) {
            return text; // nearly all of them, on every page
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(fill(place, values, written)));
    }

    private static String fill(MatchResult place, List<String> values, UnaryOperator<String> written) {
        int number = Integer.parseInt(place.group(1));
        if (number >= values.size()) {
            throw new IllegalArgumentException("No value for " + place.group());
        }
        String value = values.get(number);
        if (place.group(2) == null) {
            return written.apply(value);
        }
        return value.equals("1") ? place.group(2) : place.group(3);
    }

    /** How many letters are fixed: of two patterns the one that says more is the right one. */
    static int fixedLength(String text) {
        return PLACE.matcher(text).replaceAll("").length();
    }

    /** Recognizes the text after somebody filled it in. The groups are the values in the order of the places. */
    static Pattern recognizer(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher places = PLACE.matcher(text);
        Set<String> known = new HashSet<>();
        int end = 0;
        while (places.find()) {
            pattern.append(Pattern.quote(text.substring(end, places.start())))
                    .append(
                            known.add(places.group(1))
                                    ? "(?<p" + places.group(1) + ">.+?)"
                                    : "\\k<p" + places.group(1) + '>');
            end = places.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(end))).toString(), Pattern.DOTALL);
    }
}
