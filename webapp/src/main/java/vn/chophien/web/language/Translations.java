package vn.chophien.web.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English of each Vietnamese text. */
final class Translations {

    private static final int MOST_PLACES = 10;

    private final Map<String, String> exact;
    private final List<Filled> filled;

    /** A sentence that code fills in before any page sees it. */
    private record Filled(Pattern vietnamese, String english, int fixedLength) {}

    Translations(Map<String, String> exact) {
        this.exact = Map.copyOf(exact);
        filled = exact.entrySet().stream()
                .filter(entry -> Message.hasPlaces(entry.getKey()))
                .map(entry -> new Filled(
                        Message.recognizer(entry.getKey()), entry.getValue(), Message.fixedLength(entry.getKey())))
                .filter(entry -> entry.fixedLength() > 1)
                .sorted(Comparator.comparing(Filled::fixedLength).reversed())
                .toList();
    }

    /** The message for a text as templates have it, with its places. */
    Optional<String> message(String vietnamese) {
        return Optional.ofNullable(exact.get(vietnamese));
    }

    /** The English of a finished sentence; one that is not known comes back as it is. */
    String finished(String vietnamese) {
        return finished(vietnamese, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * @param english how a text of the catalogue is written
     * @param unknown how words are written that have no English
     */
    String finished(String vietnamese, UnaryOperator<String> english, UnaryOperator<String> unknown) {
        String known = exact.get(vietnamese);
        if (known != null && !Message.hasPlaces(known)) {
            return english.apply(known);
        }
        for (Filled sentence : filled) {
            Matcher match = sentence.vietnamese().matcher(vietnamese);
            if (match.matches()) {
                return Message.filled(
                        english.apply(sentence.english()), values(match), value -> finished(value, english, unknown));
            }
        }
        return unknown.apply(vietnamese);
    }

    private static List<String> values(Matcher match) {
        Map<Integer, String> byNumber = new HashMap<>();
        int highest = -1;
        for (int number = 0; number < MOST_PLACES; number++) {
            if (match.pattern().pattern().contains("(?<p" + number + '>')) {
                byNumber.put(number, match.group("p" + number));
                highest = number;
            }
        }
        List<String> values = new ArrayList<>();
        for (int number = 0; number <= highest; number++) {
            values.add(byNumber.getOrDefault(number, ""));
        }
        return values;
    }
}
