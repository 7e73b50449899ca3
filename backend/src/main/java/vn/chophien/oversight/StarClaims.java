package vn.chophien.oversight;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stars and the name of the programme, as sellers write them. */
final class StarClaims {

    private static final Map<String, Integer> NUMBERS = Map.of("ba", 3, "bốn", 4, "năm", 5, "3", 3, "4", 4, "5", 5);

    /** "sao" is also how tea is roasted: only a number of stars before it counts, and "ba sao" must stand alone. */
    private static final Pattern STARS = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,])([345]|ba|bốn|năm)[ \u00A0]+sao(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{Nd}])OCOP(?![\\p{L}\\p{Nd}])");

    private StarClaims() {}

    /**
     * The first words that claim more than is in force.
     *
     * @param inForce stars of the certificate in force; zero for none
     */
    static Optional<String> beyond(String text, int inForce) {
        Matcher stars = STARS.matcher(text);
        while (stars.find()) {
            int claimed = NUMBERS.getOrDefault(stars.group(1).toLowerCase(Locale.ROOT), 0);
            if (claimed > inForce) {
                return Optional.of(stars.group());
            }
        }
        Matcher name = NAME.matcher(text);
        return inForce == 0 && name.find() ? Optional.of(name.group()) : Optional.empty();
    }
}
