package vn.chophien.web.lot;

/** How a message looks, beside what it says: nobody has to tell colours apart. */
public enum Tone {
    GOOD,
    WARNING,
    DANGER;

    /** The part of a class name that says it. */
    public String css() {
        return switch (this) {
            case GOOD -> "good";
            case WARNING -> "warning";
            case DANGER -> "danger";
        };
    }
}
