package vn.chophien.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.chophien.shared.Folding;

/** Turns what people type into questions to the {@link WordIndex}. Marks are never required, and always count. */
final class WordQueries {

    static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;
    private static final Pattern AMOUNT = Pattern.compile("\\b(\\d+)(kg|g|gr|gam|ml|l|lit|sao|tui|qua)\\b");

    /** Words that say how a thing is and not what it is: they never stand for it. */
    private static final Set<String> QUALITIES =
            Set.of("ocop", "sao", "vietgap", "vietgahp", "haccp", "kg", "g", "gr", "gam", "ml", "l", "lit");

    private WordQueries() {}

    /** Every word must be there, by this name or another; exact marks, whole phrases and names come first. */
    static Query all(String text) {
        List<Query> variants = new ArrayList<>();
        for (String variant : Synonyms.variants(folded(text))) {
            Query query = everyWord(words(variant));
            variants.add(variants.isEmpty() ? withMarks(query, text) : new BoostQuery(query, 0.5f));
        }
        return new DisjunctionMaxQuery(variants, 0);
    }

    private static Query withMarks(Query query, String text) {
        if (!Typing.hasMarks(text)) {
            return query;
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(query, Occur.MUST);
        words(Typing.exact(text)).forEach(word -> whole.add(boosted(WordIndex.EXACT, word, 6), Occur.SHOULD));
        return whole.build();
    }

    /** Some word is there, or nearly: for suggestions when nothing else was found. */
    static Query nearly(String text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words(folded(text))) {
            int edits = word.length() < 4 ? 0 : word.length() < 7 ? 1 : 2;
            any.add(new FuzzyQuery(new Term(WordIndex.NAME, word), edits), Occur.SHOULD);
            any.add(new FuzzyQuery(new Term(WordIndex.JOINED, word), edits), Occur.SHOULD);
            any.add(new TermQuery(new Term(WordIndex.WORDS, word)), Occur.SHOULD);
        }
        return any.build();
    }

    static String folded(String text) {
        return apart(Folding.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    /** Amounts are written both "500g" and "500 g". Digits inside a word stay: they may be tones (VNI). */
    static String apart(String folded) {
        return AMOUNT.matcher(folded).replaceAll("$1 $2");
    }

    private static Query everyWord(List<String> words) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            every.add(oneWord(words.get(i), i == words.size() - 1), Occur.MUST);
        }
        List<String> things = words.stream()
                .filter(word -> !QUALITIES.contains(word) && !Spelling.hasDigit(word))
                .toList();
        if (things.size() > 1) {
            every.add(somethingOfItself(things), Occur.FILTER);
        }
        if (words.size() > 1) {
            for (String field : List.of(WordIndex.NAME, WordIndex.SELLER, WordIndex.PLACE)) {
                every.add(phrase(field, words), Occur.SHOULD);
            }
            if (words.stream().anyMatch(Spelling::hasDigit)) { // "5 sao" and "500 g" mean nothing word by word
                every.add(phrase(WordIndex.WORDS, words), Occur.SHOULD);
            }
        }
        return every.build();
    }

    /** Words gathered from a shelf here and a place there mean nothing: the name has one of them, or they stand together. */
    private static Query somethingOfItself(List<String> words) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String word : words) {
            either.add(new TermQuery(new Term(WordIndex.NAME, word)), Occur.SHOULD);
            either.add(new TermQuery(new Term(WordIndex.JOINED, word)), Occur.SHOULD);
        }
        either.add(new PhraseQuery(WordIndex.WORDS, words.toArray(String[]::new)), Occur.SHOULD);
        for (String field : List.of(WordIndex.SELLER, WordIndex.SHELF, WordIndex.PLACE)) {
            BooleanQuery.Builder together = new BooleanQuery.Builder();
            words.forEach(word -> together.add(new TermQuery(new Term(field, word)), Occur.MUST));
            either.add(together.build(), Occur.SHOULD);
        }
        return either.build();
    }

    private static Query oneWord(String word, boolean last) {
        List<Query> places = new ArrayList<>();
        places.add(boosted(WordIndex.NAME, word, 4));
        places.add(boosted(WordIndex.JOINED, word, 3));
        places.add(boosted(WordIndex.WORDS, word, 1));
        if (last && word.length() > 1) {
            places.add(new PrefixQuery(new Term(WordIndex.NAME, word))); // still being typed
        }
        return new DisjunctionMaxQuery(places, 0.1f);
    }

    private static Query phrase(String field, List<String> words) {
        return new BoostQuery(new PhraseQuery(field, words.toArray(String[]::new)), 4);
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", MOST_WORDS + 1)).stream()
                .limit(MOST_WORDS)
                .toList();
    }
}
