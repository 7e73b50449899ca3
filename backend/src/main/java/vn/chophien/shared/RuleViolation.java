package vn.chophien.shared;

/**
 * A rule of the market forbids what was asked: right in form, wrong in this state. Pages show the sentence above the
 * filled form; the API answers 409.
 */
public class RuleViolation extends RuntimeException {

    private final String code;

    /**
     * @param code stable and meant for programs, such as {@code lot.too-little-left}
     * @param sentence one plain Vietnamese sentence: what happened and what to do
     */
    public RuleViolation(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
