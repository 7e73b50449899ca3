package vn.chophien.trace.link;

import java.util.Collection;
import java.util.List;

/**
 * One row of the table of application identifiers (AI): what two to four digits stand for.
 *
 * <p>GS1 Digital Link URI Syntax 1.6, chapters on primary keys, key qualifiers and data attributes; GS1 General
 * Specifications, "GS1 Application Identifiers" and "Data relationships".
 *
 * @param code the digits, such as {@code 01}
 * @param title the data title that is printed, such as {@code GTIN}
 * @param format of the data field
 * @param isFixed whether its end is known without a separator in an element string
 * @param isAttribute whether it may stand in the query of a Digital Link
 * @param sequences for a primary key, the ordered qualifiers that may follow it, one list for each alternative; empty
 *     when this is not a primary key
 * @param needs groups of codes of which one group must be there whole; empty when it needs none. In a code, {@code n}
 *     stands for any digit
 * @param excludes codes that must not be there
 */
public record ApplicationIdentifier(
        String code,
        String title,
        Format format,
        boolean isFixed,
        boolean isAttribute,
        List<List<String>> sequences,
        List<List<String>> needs,
        List<String> excludes) {
    /** Keeps its own copies of the lists. */
    public ApplicationIdentifier {
        sequences = sequences.stream().map(List::copyOf).toList();
        needs = needs.stream().map(List::copyOf).toList();
        excludes = List.copyOf(excludes);
    }

    /** Tells whether a link may start with this identifier: the path segment after the stem. */
    public boolean isPrimaryKey() {
        return !sequences.isEmpty();
    }

    /** Tells whether this primary key may be followed by exactly {@code qualifiers}, in that order. */
    boolean allows(List<String> qualifiers) {
        return sequences.stream().anyMatch(sequence -> isInOrder(qualifiers, sequence));
    }

    /** Tells whether what it needs is among {@code present}. */
    boolean isServedBy(Collection<String> present) {
        return needs.isEmpty()
                || needs.stream()
                        .anyMatch(group -> group.stream()
                                .allMatch(pattern -> present.stream().anyMatch(code -> isMeant(pattern, code))));
    }

    /** Tells whether something that it excludes is among {@code present}; it does not exclude itself. */
    boolean isBarredBy(Collection<String> present) {
        return present.stream()
                .filter(other -> !other.equals(code))
                .anyMatch(other -> excludes.stream().anyMatch(pattern -> isMeant(pattern, other)));
    }

    private static boolean isMeant(String pattern, String code) {
        return pattern.length() == code.length() && code.matches(pattern.replace("n", "[0-9]"));
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
