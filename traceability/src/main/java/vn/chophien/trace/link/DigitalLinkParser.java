package vn.chophien.trace.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a URI apart. The path is cut before it is decoded, so that an escaped slash stays inside its value; what the
 * parts mean together is judged by {@link LinkRules}.
 */
final class DigitalLinkParser {
    private static final Pattern URI_CHARACTERS = Pattern.compile("[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private DigitalLinkParser() {}

    static DigitalLink parse(String uri) {
        if (!URI_CHARACTERS.matcher(uri).matches()) {
            throw new InvalidLink("link.uri", uri, "The text has a character that must be escaped in a URI.");
        }
        String withoutFragment = before(uri, '#');
        String address = before(withoutFragment, '?');
        int host = address.indexOf("://") + 3;
        int slash = address.indexOf('/', host);
        if (host < 3 || slash < 0) {
            throw new InvalidLink("link.base", uri, "A link has a scheme, a host and a path.");
        }
        List<String> segments = Arrays.asList(address.substring(slash + 1).split("/", -1));
        int key = findKey(uri, segments);
        String stem = key == 0 ? "" : "/" + String.join("/", segments.subList(0, key));
        return new DigitalLink(
                address.substring(0, slash) + stem,
                readPath(segments.subList(key, segments.size())),
                readQuery(withoutFragment.substring(address.length())));
    }

    /**
     * Finds the right-most primary key. Pairs are counted from the end, as the patterns of the standard are anchored
     * there: a lot that is called 00 is then not mistaken for an SSCC, and a stem may look like a key.
     */
    private static int findKey(String uri, List<String> segments) {
        for (int i = segments.size() - 2; i >= 0; i -= 2) {
            var row = SyntaxDictionary.find(segments.get(i));
            if (row.isEmpty()) {
                break;
            }
            if (row.get().isPrimaryKey()) {
                return i;
            }
        }
        throw new InvalidLink("link.no-key", uri, "The path has no primary key with a value.");
    }

    private static List<Element> readPath(List<String> segments) {
        List<Element> path = new ArrayList<>();
        for (int i = 0; i < segments.size(); i += 2) {
            path.add(new Element(segments.get(i), UriEscape.fromPath(segments.get(i + 1))));
        }
        return path;
    }

    /** Pairs whose key is not all digits belong to somebody else: a campaign, a link type. */
    private static List<Element> readQuery(String query) {
        List<Element> attributes = new ArrayList<>();
        for (String pair : query.isEmpty() ? new String[0] : query.substring(1).split("&")) {
            String ai = before(pair, '=');
            if (ai.length() < pair.length() && NUMBER.matcher(ai).matches()) {
                attributes.add(new Element(ai, UriEscape.fromQuery(pair.substring(ai.length() + 1))));
            }
        }
        return attributes;
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }
}
