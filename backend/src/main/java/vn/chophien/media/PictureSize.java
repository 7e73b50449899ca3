package vn.chophien.media;

import java.util.Arrays;

/** What each picture is kept as: for a list, for a telephone's screen, and to look closely. */
public enum PictureSize {
    SMALL(320, "-nho"),
    MIDDLE(800, "-vua"),
    LARGE(1600, "");

    private final int edge;
    private final String suffix;

    PictureSize(int edge, String suffix) {
        this.edge = edge;
        this.suffix = suffix;
    }

    /** Of the longer side, in pixels; a picture that was sent smaller stays smaller. */
    public int edge() {
        return edge;
    }

    /** Where a picture of this size is found. */
    public String path(String hash) {
        return "/anh/" + hash + suffix + ".jpg";
    }

    public static PictureSize ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(size -> size.suffix.equals(suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(suffix));
    }
}
