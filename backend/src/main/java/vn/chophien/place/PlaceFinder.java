package vn.chophien.place;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds communes by what people call them: names of today and of before, with or without diacritics, shortened, with a
 * hamlet in front. It proposes; where a commune was divided, it names all that it became.
 */
final class PlaceFinder {

    private static final int MOST = 8;
    private static final int LONGEST = 200;

    private final List<NamedPlace> places = new ArrayList<>();
    private final NavigableMap<String, BitSet> byWord = new TreeMap<>();
    private final Map<String, FormerCommune> former = new HashMap<>();

    private PlaceFinder() {}

    static PlaceFinder of(Collection<CommuneView> communes, Collection<FormerCommune> formerCommunes) {
        PlaceFinder finder = new PlaceFinder();
        communes.forEach(commune -> finder.add(NamedPlace.of(commune)));
        for (FormerCommune commune : formerCommunes) {
            finder.add(NamedPlace.of(commune));
            finder.former.put(commune.code(), commune);
        }
        return finder;
    }

    private void add(NamedPlace place) {
        int index = places.size();
        places.add(place);
        place.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, any -> new BitSet()).set(index));
    }

    Optional<FormerCommune> former(String code) {
        return Optional.ofNullable(former.get(code));
    }

    /** The likeliest first. What stands before a name, such as a hamlet, is left out word by word until something fits. */
    List<FoundPlace> find(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        PlaceWords words = PlaceWords.of(text);
        while (!words.needed().isEmpty()) {
            List<FoundPlace> found = find(words, lower);
            if (!found.isEmpty() || words.all().size() <= 2) {
                return found;
            }
            words = words.withoutFirst();
        }
        return List.of();
    }

    private List<FoundPlace> find(PlaceWords words, String lower) {
        String phrase = words.phrase();
        Comparator<Scored> best = Comparator.comparingInt(Scored::score).reversed();
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return with(words.needed()).stream()
                .mapToObj(places::get)
                .map(place -> new Scored(place.score(phrase, lower), place.place()))
                .filter(scored -> scored.score() > 0)
                .sorted(best.thenComparing(Scored::province, vietnamese))
                .limit(MOST)
                .map(Scored::place)
                .toList();
    }

    /** Places that have all the words; the last one may still be incomplete. */
    private BitSet with(List<String> words) {
        String last = words.get(words.size() - 1);
        BitSet common = new BitSet();
        byWord.subMap(last, true, last + Character.MAX_VALUE, true).values().forEach(common::or);
        for (String word : words.subList(0, words.size() - 1)) {
            common.and(byWord.getOrDefault(word, new BitSet()));
        }
        return common;
    }

    private record Scored(int score, FoundPlace place) {

        String province() {
            return place.now().get(0).provinceName();
        }
    }
}
