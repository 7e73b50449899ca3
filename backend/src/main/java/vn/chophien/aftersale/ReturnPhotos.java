package vn.chophien.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.media.PictureNaming;

/** Photos stay as long as the return that they came with. */
@ApplicationScoped
class ReturnPhotos implements PictureNaming {

    @Inject
    ReturnRepository returns;

    @Override
    public boolean names(String hash) {
        return returns.namesPhoto(hash);
    }
}
