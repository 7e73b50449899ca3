package vn.chophien.table;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells Vietnamese from what only looks like it. A Vietnamese word is one syllable out of a small stock, with its mark on a
 * fixed vowel; text in another encoding hardly ever is.
 */
final class Syllables {

    private static final List<String> ONSETS = List.of(
            "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final List<String> CODAS = List.of("ng", "nh", "ch", "c", "m", "n", "p", "t", "");

    /** Vowels of a syllable; a capital is where the mark may stand. */
    private static final String VOWELS =
            "A E I O U Y Ă Â Ê Ô Ơ Ư Ai Ao Au Ay Âu Ây Eo Êu Ia iÊ Iu Oi oA Oa oE Oe oĂ Ôi Ơi"
                    + " Ua uÂ uÊ Ui uÔ uƠ uY Uy Ưa Ưi ưƠ Ưu yÊ oAi oAo oAy oEo uÂy uYa uYu uYÊ iÊu yÊu uÔi ưƠi ưƠu uO uA";

    private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";
    private static final Set<String> NUCLEI = nuclei();

    /** What stands between words; but not what another encoding writes letters with. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}\\d“”‘’–—…₫•\\u00A0]+");

    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    /**
     * How much of a text is Vietnamese, counted over words with letters that English has not.
     *
     * @param right words that are Vietnamese
     * @param wrong words that are not
     */
    record Count(int right, int wrong) {

        double share() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong);
        }
    }

    private Syllables() {}

    static Count count(String text) {
        int right = 0;
        int wrong = 0;
        for (String word : BETWEEN.split(Normalizer.normalize(text, Normalizer.Form.NFC), -1)) {
            if (!PLAIN.matcher(word).matches()) {
                boolean isOne = is(word);
                right += isOne ? 1 : 0;
                wrong += isOne ? 0 : 1;
            }
        }
        return new Count(right, wrong);
    }

    static boolean is(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean isCased = word.equals(lower)
                || word.equals(word.toUpperCase(Locale.ROOT))
                || word.substring(1).equals(lower.substring(1));
        return isCased && ONSETS.stream().anyMatch(onset -> lower.startsWith(onset) && isRhyme(lower, onset.length()));
    }

    private static boolean isRhyme(String word, int from) {
        return CODAS.stream()
                .anyMatch(coda -> word.endsWith(coda)
                        && word.length() - coda.length() > from
                        && NUCLEI.contains(word.substring(from, word.length() - coda.length())));
    }

    private static Set<String> nuclei() {
        Set<String> nuclei = new HashSet<>();
        for (String vowels : VOWELS.split(" ", -1)) {
            nuclei.add(vowels.toLowerCase(Locale.ROOT));
            for (int i = 0; i < vowels.length(); i++) {
                for (int mark = 0; Character.isUpperCase(vowels.charAt(i)) && mark < MARKS.length(); mark++) {
                    String marked = vowels.substring(0, i + 1) + MARKS.charAt(mark) + vowels.substring(i + 1);
                    nuclei.add(Normalizer.normalize(marked.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
                }
            }
        }
        return Set.copyOf(nuclei);
    }
}
