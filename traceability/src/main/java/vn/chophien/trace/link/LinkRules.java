package vn.chophien.trace.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes elements a Digital Link. GS1 Digital Link URI Syntax 1.6, chapters on path, query and semantics; GS1 General
 * Specifications, "Data relationships".
 */
final class LinkRules {
    /** The scheme is all small or all capital; user names, percent-encoded hosts and zones are not for a label. */
    private static final Pattern BASE = Pattern.compile("(?:https?|HTTPS?)://"
            + "(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?"
            + "(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?");

    private LinkRules() {}

    /** Checks a base and takes off one slash at its end. */
    static String base(String base) {
        if (!BASE.matcher(base).matches()) {
            throw new InvalidLink("link.base", base, "A link starts with http:// or https:// and a host.");
        }
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    static void require(List<Element> path, List<Element> attributes) {
        if (path.isEmpty() || !path.get(0).rule().isPrimaryKey()) {
            throw new InvalidLink("link.no-key", path.toString(), "The path does not start with a primary key.");
        }
        ApplicationIdentifier key = path.get(0).rule();
        List<String> qualifiers = path.stream().skip(1).map(Element::ai).toList();
        if (!key.allows(qualifiers)) {
            throw new InvalidLink("link.sequence", path.toString(), "These may not follow each other in the path.");
        }
        Set<String> present = path.stream().map(Element::ai).collect(Collectors.toCollection(HashSet::new));
        for (Element attribute : attributes) {
            requireAttribute(attribute, key, qualifiers);
            if (!present.add(attribute.ai())) {
                throw new InvalidLink("link.repeated", attribute.toString(), "The link already has this identifier.");
            }
        }
        Stream.concat(path.stream(), attributes.stream()).forEach(element -> requirePartners(element, present));
    }

    /** Refuses in the query what has its place in this very path, so that one thing has one address. */
    private static void requireAttribute(Element attribute, ApplicationIdentifier key, List<String> qualifiers) {
        boolean belongsInPath = key.sequences().stream()
                .anyMatch(sequence -> sequence.containsAll(qualifiers) && sequence.contains(attribute.ai()));
        if (belongsInPath || !attribute.rule().isAttribute()) {
            throw new InvalidLink("link.attribute", attribute.toString(), "This may not stand in the query here.");
        }
    }

    /** What GS1 General Specifications call mandatory and invalid pairs of element strings. */
    static void requirePartners(Element element, Set<String> present) {
        ApplicationIdentifier rule = element.rule();
        if (!rule.isServedBy(present)) {
            throw new InvalidLink("link.needs", element.toString(), "This stands only beside " + rule.needs() + ".");
        }
        if (rule.isBarredBy(present)) {
            throw new InvalidLink("link.excludes", element.toString(), "This and another one exclude each other.");
        }
    }

    /** Puts elements where they belong; the first alternative that any of them belongs to is the one meant. */
    static DigitalLink arrange(String base, List<Element> elements) {
        Element key = elements.stream()
                .filter(element -> element.rule().isPrimaryKey())
                .findFirst()
                .orElseThrow(() -> new InvalidLink("link.no-key", elements.toString(), "There is no primary key."));
        List<Element> qualifiers = key.rule().sequences().stream()
                .map(sequence -> inSequence(elements, sequence))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Element> path = Stream.concat(Stream.of(key), qualifiers.stream()).toList();
        List<Element> rest = elements.stream()
                .filter(element -> !path.contains(element))
                .sorted(Comparator.comparing(element -> !element.rule().isFixed())) // as GS1 writes them
                .toList();
        return new DigitalLink(base, path, rest);
    }

    private static List<Element> inSequence(List<Element> elements, List<String> sequence) {
        return sequence.stream()
                .flatMap(ai -> elements.stream().filter(element -> element.ai().equals(ai)))
                .toList();
    }
}
