package vn.chophien.trace.json;

/** A text that was offered as JSON and is not, with the place of the first fault. */
public final class InvalidJson extends IllegalArgumentException {

    private final int at;

    InvalidJson(String reason, int at) {
        super(reason + " (character " + (at + 1) + ")");
        this.at = at;
    }

    /** Index of the character at which reading stopped, from 0. */
    public int at() {
        return at;
    }
}
