package vn.chophien.catalogue.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the north and the south for the same thing, and what is commonly shortened; without marks, as all is searched. */
final class Synonyms {

    private static final int MOST_VARIANTS = 12;

    private static final List<List<String>> GROUPS = List.of(
            List.of("ngo", "bap"),
            List.of("lac", "dau phong", "dau phung"),
            List.of("dau tuong", "dau nanh"),
            List.of("vung", "me"),
            List.of("san", "khoai mi"),
            List.of("lon", "heo"),
            List.of("qua", "trai"),
            List.of("dua", "thom", "khom"),
            List.of("mien", "bun tau"),
            List.of("muop dang", "kho qua"),
            List.of("che", "tra"),
            List.of("lap suon", "lap xuong", "lap xuon"),
            List.of("bi xanh", "bi dao"),
            List.of("gao lut", "gao luc"),
            List.of("chuoi tay", "chuoi su", "chuoi xiem"),
            List.of("bo khai", "da hien"),
            List.of("nam huong", "nam dong co"),
            List.of("o mai", "xi muoi"),
            List.of("banh to", "nguyen to"),
            List.of("nha san", "homestay"),
            List.of("say deo", "treo gio"),
            List.of("si ro", "siro"),
            List.of("hop tac xa", "htx"),
            List.of("to hop tac", "tht"),
            List.of("ho kinh doanh", "hkd"),
            List.of("cong ty", "cty"));

    /** What readers of the English pages type; nobody who types Vietnamese means these. */
    private static final Map<String, String> FROM_ENGLISH = Map.ofEntries(
            Map.entry("noodles", "mien"),
            Map.entry("noodle", "mien"),
            Map.entry("vermicelli", "mien"),
            Map.entry("tea", "che"),
            Map.entry("honey", "mat ong"),
            Map.entry("rice", "gao"),
            Map.entry("sticky rice", "gao nep"),
            Map.entry("persimmon", "hong khong hat"),
            Map.entry("persimmons", "hong khong hat"),
            Map.entry("turmeric", "nghe"),
            Map.entry("ginger", "gung"),
            Map.entry("mushroom", "nam"),
            Map.entry("mushrooms", "nam"),
            Map.entry("sausage", "lap suon"),
            Map.entry("sausages", "lap suon"),
            Map.entry("mandarin", "quyt"),
            Map.entry("mandarins", "quyt"),
            Map.entry("banana", "chuoi"),
            Map.entry("bananas", "chuoi"),
            Map.entry("bamboo shoots", "mang"),
            Map.entry("vegetables", "rau"),
            Map.entry("chicken", "ga"),
            Map.entry("fruit", "trai cay"),
            Map.entry("pumpkin", "bi do"),
            Map.entry("coffee", "ca phe"));

    private static final List<String> ENGLISH_WORDS = FROM_ENGLISH.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private Synonyms() {}

    /** The text itself first, then with each word that has another name exchanged, one or several at once. */
    static List<String> variants(String folded) {
        Set<String> found = new LinkedHashSet<>();
        found.add(folded);
        found.add(vietnamese(folded));
        for (List<String> group : GROUPS) {
            for (String text : List.copyOf(found)) {
                group.forEach(word -> exchange(text, word, group, found));
            }
        }
        return found.stream().limit(MOST_VARIANTS).toList();
    }

    /** The longest words first, so that sticky rice is not rice. */
    private static String vietnamese(String folded) {
        String spaced = " " + folded + " ";
        for (String english : ENGLISH_WORDS) {
            spaced = spaced.replace(" " + english + " ", " " + FROM_ENGLISH.get(english) + " ");
        }
        return spaced.strip();
    }

    private static void exchange(String text, String word, List<String> group, Set<String> found) {
        String spaced = " " + text + " ";
        if (spaced.contains(" " + word + " ")) {
            group.forEach(other -> found.add(
                    spaced.replace(" " + word + " ", " " + other + " ").strip()));
        }
    }
}
