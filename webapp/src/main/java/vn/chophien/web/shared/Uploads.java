package vn.chophien.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Files that came with a form, as they were sent: nothing about them is known yet. */
public record Uploads(List<byte[]> files) {

    static final String ATTRIBUTE = Uploads.class.getName();

    public Uploads {
        files = List.copyOf(files);
    }

    public static Uploads of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Uploads uploads ? uploads : new Uploads(List.of());
    }
}
