package vn.chophien.trace.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key by which events name things, with the qualifiers of which the finest is kept.
 *
 * <p>CBV 2.0, 8.5, "constrained" Digital Links: fewer keys and qualifiers than a label may carry, which {@link
 * SyntaxDictionary} has all of.
 *
 * @param shape of its value, without the check digit
 * @param qualifiers in the order of the standard
 */
public record EventKey(Pattern shape, List<String> qualifiers) {

    /** Consumer product variant: the only qualifier that does not make a finer thing. */
    private static final String VARIANT = "22";

    private static final Map<String, EventKey> KEYS = Map.ofEntries(
            Map.entry("00", key("\\d{18}")),
            Map.entry("01", key("\\d{8}|\\d{12,14}", VARIANT, "10", "21", "235")),
            Map.entry("253", key("\\d{13}.{0,17}")),
            Map.entry("255", key("\\d{13,25}")),
            Map.entry("401", key(".{1,30}")),
            Map.entry("402", key("\\d{17}")),
            Map.entry("414", key("\\d{13}", "254")),
            Map.entry("417", key("\\d{13}")),
            Map.entry("8003", key("\\d{14}.{0,16}")),
            Map.entry("8004", key(".{1,30}")),
            Map.entry("8006", key("\\d{18}", VARIANT, "10", "21")),
            Map.entry("8010", key(".{1,30}", "8011")),
            Map.entry("8017", key("\\d{18}")),
            Map.entry("8018", key("\\d{18}")));

    /** The key of an identifier; empty for what is no key in events. */
    public static Optional<EventKey> find(String ai) {
        return Optional.ofNullable(KEYS.get(ai));
    }

    /** Whether a qualifier makes a finer thing of what its key names: a lot of a product, but not its variant. */
    public static boolean isFiner(String qualifier) {
        return !qualifier.equals(VARIANT);
    }

    private static EventKey key(String shape, String... qualifiers) {
        return new EventKey(Pattern.compile(shape), List.of(qualifiers));
    }
}
