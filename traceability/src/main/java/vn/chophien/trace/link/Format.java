package vn.chophien.trace.link;

import java.util.Arrays;
import java.util.List;

/**
 * What a data field may look like: one part after the other.
 *
 * <p>GS1 General Specifications, "GS1 Application Identifiers", column "format": N14 is fourteen digits, X..20 is one to
 * twenty characters of set 82, N13+X..17 is both in a row.
 *
 * @param parts in their order; only the last may have no fixed length
 */
public record Format(List<Part> parts) {
    /** Keeps its own copy of the parts. */
    public Format {
        parts = List.copyOf(parts);
    }

    static Format parse(String written) {
        return new Format(Arrays.stream(written.split(" ", -1)).map(Part::parse).toList());
    }

    /** Most characters of the whole field. */
    public int max() {
        return parts.stream().mapToInt(Part::max).sum();
    }

    /** Throws {@link InvalidLink} {@code link.length, .characters}, or what a rule says: {@code link.check-digit} … */
    void require(String value) {
        int at = 0;
        for (Part part : parts) {
            boolean isOver = at == value.length();
            if (isOver && part.optional()) {
                continue;
            }
            int end = Math.min(value.length(), at + part.max());
            if (end - at < part.min()) {
                throw wrongLength(value);
            }
            requirePart(part, value.substring(at, end), value);
            at = end;
        }
        if (at < value.length()) {
            throw wrongLength(value);
        }
    }

    private static void requirePart(Part part, String piece, String value) {
        if (!part.alphabet().spells(piece)) {
            throw new InvalidLink(
                    "link.characters", value, "The value has a character outside " + part.alphabet() + ".");
        }
        for (ContentRule rule : part.rules()) {
            if (!rule.accepts(piece)) {
                throw new InvalidLink(rule.code(), value, rule.reason());
            }
        }
    }

    private InvalidLink wrongLength(String value) {
        return new InvalidLink(
                "link.length", value, "The value has not the right length; it has at most " + max() + ".");
    }
}
