package vn.chophien.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One name of a place, of today or of before, prepared to be compared with what somebody typed. */
final class NamedPlace {

    private static final int WHOLE_NAME = 100;
    private static final int NAME_BEING_TYPED = 60;
    private static final int KIND_FITS = 25;
    private static final int DISTRICT = 20;
    private static final int PROVINCE = 15;
    private static final int ABOVE_FITS_IN_KIND = 5;
    private static final int SAME_MARKS = 8;
    private static final int OF_TODAY = 6;

    private final FoundPlace place;
    private final Name name;
    private final @Nullable Name district;
    private final List<Name> provinces;

    private NamedPlace(FoundPlace place, Name name, @Nullable Name district, List<Name> provinces) {
        this.place = place;
        this.name = name;
        this.district = district;
        this.provinces = provinces;
    }

    static NamedPlace of(CommuneView commune) {
        return new NamedPlace(
                new FoundPlace(null, List.of(commune)),
                Name.of(commune.fullName()),
                null,
                List.of(Name.of(commune.provinceName())));
    }

    /** Found under its old province and under its new one, because people mix them. */
    static NamedPlace of(FormerCommune former) {
        boolean whole = former.name().isEmpty();
        return new NamedPlace(
                new FoundPlace(former, former.now()),
                Name.of(whole ? former.district() : former.name()),
                whole ? null : Name.of(former.district()),
                List.of(Name.of(former.province()), Name.of(former.now().get(0).provinceName())));
    }

    FoundPlace place() {
        return place;
    }

    Set<String> words() {
        return Stream.concat(Stream.of(name), Stream.concat(Stream.ofNullable(district), provinces.stream()))
                .flatMap(part -> part.words().all().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How well it fits; 0 when only what lies above it does. */
    int score(String phrase, String typed) {
        int score = nameScore(phrase);
        if (score == 0) {
            return 0;
        }
        if (typed.contains(name.lower())) {
            score += SAME_MARKS;
        }
        if (place.former() == null) {
            score += OF_TODAY;
        }
        if (district != null) {
            score += above(district, DISTRICT, phrase);
        }
        return score
                + provinces.stream()
                        .mapToInt(province -> above(province, PROVINCE, phrase))
                        .max()
                        .orElse(0);
    }

    private int nameScore(String phrase) {
        boolean kindFits = phrase.contains(name.full());
        if (name.isNumber() && !kindFits && !phrase.equals(name.core())) {
            return 0; // "1" and "4" of "phường 4 quận 1" must not change places
        }
        if (phrase.contains(name.core())) {
            return WHOLE_NAME + 2 * name.core().length() + (kindFits ? KIND_FITS : 0);
        }
        boolean started =
                name.core().startsWith(phrase.stripTrailing()) || name.full().startsWith(phrase.stripTrailing());
        return started ? NAME_BEING_TYPED : 0;
    }

    private static int above(Name part, int worth, String phrase) {
        if (!phrase.contains(part.core())) {
            return 0;
        }
        return worth + (phrase.contains(part.full()) ? ABOVE_FITS_IN_KIND : 0);
    }

    /**
     * @param full the phrase with its kind
     * @param core the phrase without it
     * @param lower as it is written, without its kind, in small letters
     */
    private record Name(PlaceWords words, String full, String core, String lower) {

        static Name of(String text) {
            PlaceWords words = PlaceWords.of(text);
            int kinds = words.leadingKind();
            List<String> written = List.of(text.split(" ", -1));
            return new Name(
                    words,
                    words.phrase(),
                    PlaceWords.phrase(words.all().subList(kinds, words.all().size())),
                    String.join(" ", written.subList(kinds, written.size())).toLowerCase(Locale.ROOT));
        }

        boolean isNumber() {
            return core.strip().chars().allMatch(Character::isDigit);
        }
    }
}
