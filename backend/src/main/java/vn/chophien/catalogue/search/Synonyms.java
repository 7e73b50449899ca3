package vn.chophien.catalogue.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words of the north and the south for the same thing; without marks, as both are searched for. */
final class Synonyms {

    private static final int MOST_VARIANTS = 12;

    private static final List<List<String>> GROUPS = List.of(
            List.of("ngo", "bap"),
            List.of("lac", "dau phong"),
            List.of("san", "khoai mi"),
            List.of("lon", "heo"),
            List.of("qua", "trai"),
            List.of("dua", "thom", "khom"),
            List.of("mien", "bun tau"),
            List.of("muop dang", "kho qua"),
            List.of("che", "tra"),
            List.of("lap suon", "lap xuong"),
            List.of("bi xanh", "bi dao"));

    private Synonyms() {}

    /** The text itself first, then with each word that has another name exchanged, one or several at once. */
    static List<String> variants(String folded) {
        Set<String> found = new LinkedHashSet<>();
        found.add(folded);
        for (List<String> group : GROUPS) {
            for (String text : List.copyOf(found)) {
                group.forEach(word -> exchange(text, word, group, found));
            }
        }
        return found.stream().limit(MOST_VARIANTS).toList();
    }

    private static void exchange(String text, String word, List<String> group, Set<String> found) {
        String spaced = " " + text + " ";
        if (spaced.contains(" " + word + " ")) {
            group.forEach(other -> found.add(
                    spaced.replace(" " + word + " ", " " + other + " ").strip()));
        }
    }
}
