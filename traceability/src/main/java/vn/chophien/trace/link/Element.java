package vn.chophien.trace.link;

/**
 * An application identifier with its data: what GS1 calls an element string. The format of the data has been checked.
 *
 * @param ai digits of the identifier, one that {@link SyntaxDictionary} knows
 * @param value the data, decoded: as a person would read it on the pack
 */
public record Element(String ai, String value) {
    /**
     * Throws {@link InvalidLink} {@code link.unknown-ai}, or what the format refuses: {@code link.length, .characters},
     * {@code .check-digit} and the other names of {@link ContentRule}.
     */
    public Element {
        rule(ai).format().require(value);
    }

    /** The row of the dictionary that rules this element. */
    public ApplicationIdentifier rule() {
        return rule(ai);
    }

    /** The human readable interpretation beside a symbol: {@code (10) H260201A}. */
    @Override
    public String toString() {
        return "(" + ai + ") " + value;
    }

    private static ApplicationIdentifier rule(String ai) {
        return SyntaxDictionary.find(ai)
                .orElseThrow(() -> new InvalidLink("link.unknown-ai", ai, "This application identifier is not known."));
    }
}
