package vn.chophien.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.chophien.media.PictureSender;
import vn.chophien.talk.OrderTalkService;
import vn.chophien.talk.WriteMessage;

/** What one side writes to the other about an order, with the pictures that came along. */
@RequestScoped
public class WrittenMessage {

    private static final String KEY = "key";

    @Inject
    FormPhotos photos;

    @Inject
    HttpServletRequest request;

    /** Takes the pictures in, so that a slip elsewhere does not cost them. Ask first whether the sender may write. */
    public WriteMessage read(Form form) {
        photos.take(form, Uploads.of(request), PictureSender.form(form.text(KEY)));
        return new WriteMessage(form.text(OrderTalkService.FIELD), form.text(KEY), form.all(FormPhotos.FIELD));
    }
}
