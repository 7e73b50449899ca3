package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.media.PictureNaming;

/** Photos stay as long as a review names them. */
@ApplicationScoped
class ReviewPhotos implements PictureNaming {

    @Inject
    ReviewRepository reviews;

    @Override
    public boolean names(String hash) {
        return reviews.namesPhoto(hash);
    }
}
