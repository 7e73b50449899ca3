package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.media.PictureNaming;

/** Photos stay as long as a product names them. */
@ApplicationScoped
class ProductPhotoNaming implements PictureNaming {

    @Inject
    ProductPhotoRepository photos;

    @Override
    public boolean names(String hash) {
        return photos.names(hash);
    }
}
