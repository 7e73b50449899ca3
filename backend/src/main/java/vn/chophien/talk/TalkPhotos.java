package vn.chophien.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.media.PictureNaming;

/** Pictures stay as long as the message that they came with. */
@ApplicationScoped
class TalkPhotos implements PictureNaming {

    @Inject
    TalkRepository talks;

    @Override
    public boolean names(String hash) {
        return talks.namesPhoto(hash);
    }
}
