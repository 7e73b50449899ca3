package vn.chophien.trace.epcis;

/**
 * A place in a document that breaks a rule.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) from the document's root
 * @param rule what it breaks
 */
public record Violation(String pointer, Rule rule) {
    @Override
    public String toString() {
        return pointer + ": " + rule.reason();
    }
}
