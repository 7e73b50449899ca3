package vn.chophien.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;

/**
 * Photos of a form that may come back: each is taken in at once and goes along by its hash, so that nobody has to choose
 * it a second time because of a slip in another field.
 */
@RequestScoped
public class FormPhotos {

    public static final String FIELD = "photo";

    @Inject
    MediaService media;

    /** Adds what has just come to what came before. */
    public void take(Form form, Uploads uploads, PictureSender sender) {
        Set<String> hashes = new LinkedHashSet<>(form.all(FIELD));
        try {
            for (byte[] file : uploads.files()) {
                hashes.add(media.take(file, sender).hash());
            }
        } finally { // what is good stays, whatever is wrong with the next
            form.values().put(FIELD, new ArrayList<>(hashes));
        }
        List<String> kept = media.sentBy(sender, hashes);
        if (kept.size() < hashes.size()) {
            form.values().put(FIELD, new ArrayList<>(kept));
            throw MediaService.missing();
        }
    }
}
