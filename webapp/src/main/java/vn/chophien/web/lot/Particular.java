package vn.chophien.web.lot;

/**
 * One detail of a line of a lot's story.
 *
 * @param before the words that say what it is; empty where it needs none
 * @param written whether it is told as people wrote it
 */
public record Particular(String before, String text, boolean written) {

    @Override
    public String toString() {
        return before.isEmpty() ? text : before + " " + text;
    }
}
