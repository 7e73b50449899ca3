package vn.chophien.api;

import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.ProductPicture;
import vn.chophien.media.PictureSize;

/** Where the same thing is found again. */
public record Links(String self, @Nullable String page) {

    public static String picture(String name) {
        return ProductPicture.path(name, PictureSize.LARGE);
    }
}
