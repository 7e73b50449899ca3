package vn.chophien.catalogue.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chophien.shared.Folding;

/** Vietnamese as people type it. */
final class Typing {

    /** Grave, acute, hook, tilde, dot below: the five tones as Unicode writes them apart from their letters. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private static final String VOWELS = "aeiouy";

    private Typing() {}

    /**
     * Words with their marks, each tone moved to the end of its word as a digit: the two spellings "hòa" and "hoà" are
     * one, and both differ from "hoa".
     */
    static String exact(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+", -1))
                .map(Typing::toneLast)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String toneLast(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            int tone = TONES.indexOf(c);
            if (tone < 0) {
                letters.append(c);
            } else {
                tones.append(tone + 1);
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    }

    static boolean hasMarks(String text) {
        return !exact(text).equals(Folding.fold(text));
    }

    /**
     * Undoes telex and VNI that a keyboard left in the text: "mieens dong", "hoongf", "che2". Brand words would suffer
     * ("gas", "box"), so this is for words that found nothing as they stood.
     */
    static String untyped(String folded) {
        return Arrays.stream(folded.split(" ", -1)).map(Typing::untypedWord).collect(Collectors.joining(" "));
    }

    private static String untypedWord(String word) {
        String letters = word.matches(".*[a-z].*") ? word.replaceAll("[1-9]", "") : word;
        int vowel = 0;
        while (vowel < letters.length() && VOWELS.indexOf(letters.charAt(vowel)) < 0) {
            vowel++;
        }
        // no Vietnamese syllable has one of these behind its vowel, so there they are a tone
        String rest = letters.substring(vowel).replaceAll("[sfrxj]", "");
        return letters.substring(0, vowel).replace("dd", "d")
                + rest.replaceAll("([aeo])\\1+", "$1").replace("w", "").replace("dd", "");
    }
}
