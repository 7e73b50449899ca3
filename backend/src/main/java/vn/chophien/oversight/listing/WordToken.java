package vn.chophien.oversight.listing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.shared.Folding;

/**
 * One word of a text.
 *
 * @param key the word in lower case with its tone at the end, so that "hoà" and "hòa" are one
 * @param folded the word without any mark
 */
record WordToken(int start, int end, String key, String folded) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    static List<WordToken> of(String text) {
        List<WordToken> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            tokens.add(new WordToken(word.start(), word.end(), key(word.group()), Folding.fold(word.group())));
        }
        return tokens;
    }

    private static String key(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder tones = new StringBuilder();
        Matcher tone = TONES.matcher(parts);
        while (tone.find()) {
            tones.append(tone.group());
        }
        return TONES.matcher(parts).replaceAll("") + tones;
    }

    boolean isBare() {
        return key.equals(folded);
    }
}
