package vn.chophien.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chophien.media.MediaService;
import vn.chophien.shared.InvalidInput;

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
    public void take(Form form, Uploads uploads) {
        Set<String> hashes = new LinkedHashSet<>(form.all(FIELD));
        try {
            for (byte[] file : uploads.files()) {
                hashes.add(media.take(file).hash());
            }
        } finally { // what is good stays, whatever is wrong with the next
            form.values().put(FIELD, new ArrayList<>(hashes));
        }
        if (media.pictures(hashes).size() < hashes.size()) {
            form.values().put(FIELD, new ArrayList<>(kept(hashes)));
            throw InvalidInput.of(FIELD, "Có ảnh chưa gửi xong. Hãy chọn lại ảnh.");
        }
    }

    private List<String> kept(Set<String> hashes) {
        return media.pictures(hashes).stream().map(picture -> picture.hash()).toList();
    }
}
