package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.media.PictureNaming;

/** Photos stay as long as the report that they came with. */
@ApplicationScoped
class ComplaintPhotos implements PictureNaming {

    @Inject
    ComplaintRepository complaints;

    @Override
    public boolean names(String hash) {
        return complaints.namesPhoto(hash);
    }
}
