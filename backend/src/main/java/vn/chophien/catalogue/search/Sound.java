package vn.chophien.catalogue.search;

import java.util.List;
import java.util.Map;

/** How a syllable sounds to those who do not tell apart l and n, s and x, tr and ch, d, gi and r. */
final class Sound {

    /** Longer beginnings first; "nh", "ng" and "th" are sounds of their own. */
    private static final List<Map.Entry<String, String>> BEGINNINGS = List.of(
            Map.entry("ngh", "ng"),
            Map.entry("ng", "ng"),
            Map.entry("nh", "nh"),
            Map.entry("gh", "g"),
            Map.entry("gi", "z"),
            Map.entry("tr", "ch"),
            Map.entry("ph", "f"),
            Map.entry("n", "l"),
            Map.entry("x", "s"),
            Map.entry("d", "z"),
            Map.entry("r", "z"),
            Map.entry("j", "z"),
            Map.entry("k", "c"));

    private Sound() {}

    static String of(String folded) {
        for (Map.Entry<String, String> beginning : BEGINNINGS) {
            if (folded.startsWith(beginning.getKey())) {
                return beginning.getValue()
                        + folded.substring(beginning.getKey().length()).replace('y', 'i');
            }
        }
        return folded.replace('y', 'i');
    }
}
