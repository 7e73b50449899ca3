package vn.chophien.trace.link;

/**
 * A text that was offered as a GS1 Digital Link, or a part of one, and breaks the syntax.
 *
 * <p>{@link #code()} is stable and meant for programs: {@code link.} and the broken rule, such as {@code link.no-key}.
 * {@link #reason()} is one English sentence for developers.
 */
public final class InvalidLink extends IllegalArgumentException {
    private final String code;
    private final String value;
    private final String reason;

    /** Refuses {@code value}, as it was given, for the rule that {@code code} names. */
    public InvalidLink(String code, String value, String reason) {
        super(reason + " [" + code + ": \"" + value + "\"]");
        this.code = code;
        this.value = value;
        this.reason = reason;
    }

    /** The broken rule, stable across versions. */
    public String code() {
        return code;
    }

    /** The refused part of the link. It may come from a stranger: escape it before showing it. */
    public String value() {
        return value;
    }

    /** What is wrong, as one English sentence. */
    public String reason() {
        return reason;
    }
}
