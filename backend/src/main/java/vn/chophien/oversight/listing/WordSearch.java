package vn.chophien.oversight.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in what a seller wrote: whole words, in capitals or not, with the marks that they are kept with. Who
 * writes without any mark is understood too. What a sentence denies ("không thay thế thuốc") is not found, nor is advice
 * ("ngon nhất khi còn nóng").
 */
public final class WordSearch {

    private static final int AROUND = 4;
    private static final int DENIES_WITHIN = 8;
    private static final Set<String> DENIALS = keys("không chẳng đừng cấm");
    private static final Set<String> NO_DENIAL_BEFORE = keys("chỉ những");
    private static final Set<String> MOST = keys("nhất");
    private static final Set<String> ADVICE = keys("khi lúc trong vào nếu với là");

    private record Phrase(ListingWord word, List<WordToken> tokens) {}

    /** By the first word without marks, so that a text is read once however long the list is. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    public WordSearch(List<ListingWord> words) {
        for (ListingWord word : words) {
            List<WordToken> tokens = WordToken.of(word.phrase());
            if (!tokens.isEmpty()) {
                phrases.computeIfAbsent(tokens.get(0).folded(), first -> new ArrayList<>())
                        .add(new Phrase(word, tokens));
            }
        }
        phrases.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Phrase phrase) -> phrase.tokens().size())
                                .reversed()));
    }

    /** In the order of the text; where two words overlap, the one that begins first and is longest. */
    public List<WordHit> in(String text) {
        List<WordToken> tokens = WordToken.of(text);
        List<WordHit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Phrase found = at(tokens, at, text);
            if (found == null) {
                at++;
            } else {
                int last = at + found.tokens().size() - 1;
                hits.add(new WordHit(
                        found.word(), tokens.get(at).start(), tokens.get(last).end(), quote(text, tokens, at, last)));
                at = last + 1;
            }
        }
        return hits;
    }

    private @Nullable Phrase at(List<WordToken> tokens, int at, String text) {
        for (Phrase phrase : phrases.getOrDefault(tokens.get(at).folded(), List.of())) {
            if (stands(phrase, tokens, at, text) && !isAdvice(phrase, tokens, at) && !isDenied(tokens, at, text)) {
                return phrase;
            }
        }
        return null;
    }

    /** With nothing but blanks between its words. */
    private static boolean stands(Phrase phrase, List<WordToken> tokens, int at, String text) {
        int size = phrase.tokens().size();
        if (at + size > tokens.size()) {
            return false;
        }
        boolean exact = true;
        boolean bare = true;
        for (int i = 0; i < size; i++) {
            WordToken wanted = phrase.tokens().get(i);
            WordToken token = tokens.get(at + i);
            exact &= token.key().equals(wanted.key());
            bare &= token.isBare() && token.folded().equals(wanted.folded());
            if (i > 0
                    && !text.substring(tokens.get(at + i - 1).end(), token.start())
                            .isBlank()) {
                return false;
            }
        }
        return exact || (bare && size > 1);
    }

    private static boolean isAdvice(Phrase phrase, List<WordToken> tokens, int at) {
        int next = at + phrase.tokens().size();
        return phrase.word().kind() == WordKind.SUPERLATIVE
                && MOST.contains(phrase.tokens().get(phrase.tokens().size() - 1).key())
                && next < tokens.size()
                && ADVICE.contains(tokens.get(next).key());
    }

    private static boolean isDenied(List<WordToken> tokens, int at, String text) {
        for (int i = at - 1; i >= 0 && i >= at - DENIES_WITHIN; i--) {
            String between =
                    text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
            if (between.chars().anyMatch(sign -> ",.;:!?\n".indexOf(sign) >= 0)) {
                return false;
            }
            if (DENIALS.contains(tokens.get(i).key())) {
                return !NO_DENIAL_BEFORE.contains(tokens.get(i + 1).key());
            }
        }
        return false;
    }

    private static Set<String> keys(String words) {
        return WordToken.of(words).stream().map(WordToken::key).collect(Collectors.toUnmodifiableSet());
    }

    private static String quote(String text, List<WordToken> tokens, int first, int last) {
        int from = Math.max(0, first - AROUND);
        int to = Math.min(tokens.size() - 1, last + AROUND);
        String said =
                text.substring(tokens.get(from).start(), tokens.get(to).end()).replaceAll("\\s+", " ");
        return (from > 0 ? "…" : "") + said + (to < tokens.size() - 1 ? "…" : "");
    }
}
