package vn.chophien.trace.seal;

/**
 * What a log said of itself at one moment: C2SP tlog-checkpoint.
 *
 * @param origin the name of the log, never an address that may change
 * @param size leaves in it
 * @param root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** The three lines that are signed, each with its line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * What is printed on a label sheet, so that paper is a witness: size and the first eight digits of the root.
     *
     * @return such as {@code 1284 · 5f0a91c3}
     */
    public String brief() {
        return size + " · " + root.brief();
    }
}
