package vn.chophien.web.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.ProductPicture;
import vn.chophien.media.PictureSize;

/** Addresses of what stands for a product: photos in the size that a place needs, drawings of this release. */
public final class Pictures {

    private Pictures() {}

    public static String url(String picture, PictureSize size) {
        return ProductPicture.isPhoto(picture) ? size.path(picture) : Assets.url("art/" + picture + ".svg");
    }

    /** All sizes, for the browser to choose; nothing for a drawing, which has any size. */
    public static @Nullable String choice(String picture) {
        return ProductPicture.isPhoto(picture)
                ? Arrays.stream(PictureSize.values())
                        .map(size -> size.path(picture) + " " + size.edge() + "w")
                        .collect(Collectors.joining(", "))
                : null;
    }
}
