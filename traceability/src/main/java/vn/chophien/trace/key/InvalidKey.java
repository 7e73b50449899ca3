package vn.chophien.trace.key;

/**
 * A text that was offered as a key and is not one.
 *
 * <p>{@link #code()} is stable and meant for programs and translations: the key's name, a dot and the broken rule, such
 * as {@code gtin.check-digit} or {@code lot.characters}. {@link #reason()} is one English sentence for developers.
 */
public final class InvalidKey extends IllegalArgumentException {
    private final String code;
    private final String value;
    private final String reason;

    /** Refuses {@code value}, as it was given, for the rule that {@code code} names. */
    public InvalidKey(String code, String value, String reason) {
        super(reason + " [" + code + ": \"" + value + "\"]");
        this.code = code;
        this.value = value;
        this.reason = reason;
    }

    /** The broken rule, stable across versions: {@code <key>.<rule>}. */
    public String code() {
        return code;
    }

    /** The refused text, unchanged. It may come from a stranger: escape it before showing it. */
    public String value() {
        return value;
    }

    /** What is wrong, as one English sentence. */
    public String reason() {
        return reason;
    }
}
