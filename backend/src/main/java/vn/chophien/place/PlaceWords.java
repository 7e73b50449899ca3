package vn.chophien.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chophien.shared.Folding;

/**
 * Words of a place, without diacritics, with what people shorten written out: {@code x. Xuân Lạc, H. Chợ Đồn} becomes
 * {@code xa xuan lac huyen cho don}. Names in the list go the same way, so both sides always fit.
 *
 * @param all every word in its order
 * @param needed without the words for a kind of place, in which people are often wrong
 */
record PlaceWords(List<String> all, List<String> needed) {

    private static final Pattern GLUED_NUMBER = Pattern.compile("\\b(p|q|phuong|quan)(\\d+)\\b");
    private static final Map<String, String> SHORT = Map.of(
            "x", "xa",
            "p", "phuong",
            "tt", "thi tran",
            "h", "huyen",
            "q", "quan",
            "t", "tinh",
            "tp", "thanh pho",
            "tx", "thi xa",
            "tphcm", "thanh pho ho chi minh",
            "hcm", "ho chi minh");
    private static final Set<String> KINDS = Set.of("xa", "phuong", "huyen", "quan", "tinh");
    private static final Set<String> LONG_KINDS = Set.of("thi tran", "thi xa", "thanh pho", "dac khu");

    static PlaceWords of(String text) {
        String folded = GLUED_NUMBER.matcher(Folding.fold(text)).replaceAll("$1 $2");
        List<String> all = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            if (!word.isEmpty()) {
                all.addAll(List.of(SHORT.getOrDefault(word, word).split(" ", -1)));
            }
        }
        List<String> written = sameToday(all);
        return new PlaceWords(written, needed(written));
    }

    PlaceWords withoutFirst() {
        List<String> rest = all.subList(1, all.size());
        return new PlaceWords(rest, needed(rest));
    }

    /** How many words at the start say its kind; the same words inside a name belong to the name. */
    int leadingKind() {
        if (all.size() > 2 && LONG_KINDS.contains(all.get(0) + " " + all.get(1))) {
            return 2;
        }
        return all.size() > 1 && KINDS.contains(all.get(0)) ? 1 : 0;
    }

    /** With a space on each side, so that whole words are found in it. */
    String phrase() {
        return phrase(all);
    }

    static String phrase(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static List<String> needed(List<String> words) {
        List<String> needed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size() && LONG_KINDS.contains(words.get(i) + " " + words.get(i + 1))) {
                i++;
            } else if (!KINDS.contains(words.get(i))) {
                needed.add(words.get(i));
            }
        }
        return needed;
    }

    /** Names of before the list of before. */
    private static List<String> sameToday(List<String> words) {
        String text = phrase(words).replace(" thua thien hue ", " hue ").replace(" sai gon ", " ho chi minh ");
        return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
    }
}
