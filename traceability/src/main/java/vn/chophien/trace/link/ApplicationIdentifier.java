package vn.chophien.trace.link;

import java.util.List;
import java.util.Set;

/**
 * One row of the syntax dictionary: what a two- to four-digit application identifier (AI) stands for in a Digital Link.
 *
 * <p>GS1 Digital Link URI Syntax 1.6, chapters on primary keys, key qualifiers and data attributes; GS1 General
 * Specifications, "GS1 Application Identifiers" and "Data relationships".
 *
 * @param code the digits, such as {@code 01}
 * @param title the data title that is printed, such as {@code GTIN}
 * @param format of the data field
 * @param sequences for a primary key, the ordered qualifiers that may follow it, one list for each alternative; empty
 *     when this is not a primary key
 * @param isAttribute whether it may stand in the query
 * @param needsOneOf codes of which at least one must be in the same link; empty when it needs none
 * @param excludes codes that must not be in the same link
 */
public record ApplicationIdentifier(
        String code,
        String title,
        Format format,
        List<List<String>> sequences,
        boolean isAttribute,
        Set<String> needsOneOf,
        Set<String> excludes) {
    /** Keeps its own copies of the collections. */
    public ApplicationIdentifier {
        sequences = sequences.stream().map(List::copyOf).toList();
        needsOneOf = Set.copyOf(needsOneOf);
        excludes = Set.copyOf(excludes);
    }

    /** Tells whether a link may start with this identifier: the path segment after the stem. */
    public boolean isPrimaryKey() {
        return !sequences.isEmpty();
    }

    /** Tells whether this primary key may be followed by exactly {@code qualifiers}, in that order. */
    boolean allows(List<String> qualifiers) {
        return sequences.stream().anyMatch(sequence -> isInOrder(qualifiers, sequence));
    }

    private static boolean isInOrder(List<String> qualifiers, List<String> sequence) {
        int from = 0;
        for (String qualifier : qualifiers) {
            int at = sequence.subList(from, sequence.size()).indexOf(qualifier);
            if (at < 0) {
                return false;
            }
            from += at + 1;
        }
        return true;
    }
}
