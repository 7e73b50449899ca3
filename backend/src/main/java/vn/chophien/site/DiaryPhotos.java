package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.chophien.media.PictureNaming;

/** Photos of the diary are sealed with their line, and so stay for good. */
@ApplicationScoped
class DiaryPhotos implements PictureNaming {

    @Inject
    DiaryWriteRepository diary;

    @Override
    public boolean names(String hash) {
        return diary.namesPhoto(hash);
    }
}
