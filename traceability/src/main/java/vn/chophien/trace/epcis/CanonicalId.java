package vn.chophien.trace.epcis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chophien.trace.key.CheckDigit;
import vn.chophien.trace.link.EventKey;

/**
 * One spelling for each thing: EPC URNs and Digital Links of any host become the constrained canonical Digital Link.
 *
 * <p>CBV 2.0, 8.5: {@code https://id.gs1.org}, GTIN in 14 digits, the finest level only, no query. Lenient, unlike
 * {@link vn.chophien.trace.link.DigitalLink}: an event of somebody else must keep its id although a check digit in it is
 * wrong, or it is written with the old alphabetic names.
 */
final class CanonicalId {
    private static final String HOST = "https://id.gs1.org";

    /** Old names of identifiers in the path, before URI syntax 1.3. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("gtin", "01"),
            Map.entry("cpv", "22"),
            Map.entry("lot", "10"),
            Map.entry("ser", "21"),
            Map.entry("itip", "8006"),
            Map.entry("sscc", "00"),
            Map.entry("gln", "414"),
            Map.entry("glnx", "254"),
            Map.entry("party", "417"),
            Map.entry("gdti", "253"),
            Map.entry("grai", "8003"),
            Map.entry("giai", "8004"),
            Map.entry("gsrn", "8018"),
            Map.entry("gsrnp", "8017"),
            Map.entry("cpid", "8010"),
            Map.entry("gcn", "255"),
            Map.entry("ginc", "401"),
            Map.entry("gsin", "402"));

    private static final Pattern KIND = Pattern.compile(HOST + "/(01/\\d{14}|8006/\\d{18}|8010/[^/]+)");

    private CanonicalId() {}

    /** The canonical spelling; {@code uri} itself when it is neither an EPC URN nor a Digital Link. */
    static String of(String uri) {
        return read(uri)
                .filter(canonical -> canonical.length() <= Shape.LONGEST_URI)
                .orElse(uri);
    }

    /** The canonical spelling; empty when {@code uri} is neither an EPC URN nor a Digital Link. */
    static Optional<String> read(String uri) {
        if (uri.startsWith("urn:epc:")) {
            return EpcUrn.path(uri).map(path -> write(path));
        }
        return uri.regionMatches(true, 0, "http", 0, 4) ? readLink(uri) : Optional.empty();
    }

    private static Optional<String> readLink(String uri) {
        String address = uri.split("[?#]", 2)[0];
        int host = address.indexOf("://") + 3;
        int slash = address.indexOf('/', host);
        if (host < 3 || slash < 0) {
            return Optional.empty();
        }
        List<String> segments = Arrays.asList(address.substring(slash + 1).split("/", -1));
        List<String> finest = new ArrayList<>();
        for (int i = segments.size() - 2; i >= 0; i -= 2) {
            String ai = NAMES.getOrDefault(segments.get(i), segments.get(i));
            String value = Percent.decoded(segments.get(i + 1));
            Optional<EventKey> key = EventKey.find(ai)
                    .filter(known -> known.shape().matcher(value).matches());
            if (key.isPresent()) {
                return qualified(key.get(), finest, ai, value);
            }
            finest.add(0, value);
            finest.add(0, ai);
        }
        return Optional.empty();
    }

    private static Optional<String> qualified(EventKey key, List<String> pairs, String ai, String value) {
        List<String> path =
                new ArrayList<>(List.of(ai, ai.equals("01") ? "0".repeat(14 - value.length()) + value : value));
        int last = -1;
        for (int i = 0; i < pairs.size(); i += 2) {
            int order = key.qualifiers().indexOf(pairs.get(i));
            if (order <= last || pairs.get(i + 1).isEmpty()) {
                return Optional.empty();
            }
            last = order;
            if (EventKey.isFiner(pairs.get(i))) {
                path = new ArrayList<>(List.of(path.get(0), path.get(1), pairs.get(i), pairs.get(i + 1)));
            }
        }
        return Optional.of(write(path));
    }

    private static String write(List<String> path) {
        StringBuilder uri = new StringBuilder(HOST);
        for (String part : path) {
            uri.append('/').append(Percent.encoded(part));
        }
        return uri.toString();
    }

    /** False for what claims to be a GS1 key, as an EPC URN or at GS1's own address, and is none. */
    static boolean isPlausible(String uri) {
        if (!uri.startsWith("urn:epc:") && !uri.startsWith(HOST + "/")) {
            return true;
        }
        return read(uri).filter(CanonicalId::hasRightCheckDigit).isPresent();
    }

    /** Whether a canonical id names all things of a kind, such as a product, and not some of them, such as a lot. */
    static boolean isKindOfThing(String canonical) {
        return KIND.matcher(canonical).matches();
    }

    private static boolean hasRightCheckDigit(String canonical) {
        List<String> parts =
                Arrays.asList(canonical.substring(HOST.length() + 1).split("/", -1));
        int length = switch (parts.get(0)) {
            case "00", "8017", "8018" -> 18;
            case "01", "8003", "8006" -> 14;
            case "253", "255", "414", "417" -> 13;
            case "402" -> 17;
            default -> 0;
        };
        return length == 0 || CheckDigit.isRight(parts.get(1).substring(0, length));
    }
}
