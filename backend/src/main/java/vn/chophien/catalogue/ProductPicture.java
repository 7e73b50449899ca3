package vn.chophien.catalogue;

import vn.chophien.media.PictureSize;

/** What stands for a product: a photo that its seller sent, named by its hash, or until then the drawing of its kind. */
public final class ProductPicture {

    private static final int HASH = 64;

    private ProductPicture() {}

    public static boolean isPhoto(String picture) {
        return picture.length() == HASH;
    }

    /** Where it is found on this market, whatever release draws the drawings. */
    public static String path(String picture, PictureSize size) {
        return isPhoto(picture) ? size.path(picture) : "/assets/art/" + picture + ".svg";
    }
}
