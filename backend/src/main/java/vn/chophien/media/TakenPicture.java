package vn.chophien.media;

import org.jspecify.annotations.Nullable;

/**
 * What is made of a file that somebody sent: three JPEG files without any metadata.
 *
 * @param print what it looks like, see {@link PicturePrint}
 */
record TakenPicture(
        byte[] large,
        byte[] middle,
        byte[] small,
        int width,
        int height,
        @Nullable Long print) {}
