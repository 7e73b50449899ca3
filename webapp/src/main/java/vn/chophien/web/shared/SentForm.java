package vn.chophien.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a request that failed through no fault of its sender, for a page that offers to send it again. */
final class SentForm {

    private static final String PASSWORD = "mat-khau";

    private SentForm() {}

    /**
     * Every field as it came, the form's token included: what was not sent from a page of ours is refused again. None
     * where nothing was sent, where it cannot be read, or where a page should not hold it.
     */
    static Map<String, List<String>> of(HttpServletRequest request) {
        byte[] bytes = FormIntake.body(request);
        if (bytes == null || bytes.length == 0) {
            return Map.of();
        }
        try {
            Map<String, List<String>> fields = fields(new String(bytes, StandardCharsets.UTF_8));
            return fields.containsKey(PASSWORD) ? Map.of() : fields;
        } catch (IllegalArgumentException unreadable) {
            return Map.of();
        }
    }

    private static Map<String, List<String>> fields(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                    .add(parts.length < 2 ? "" : decoded(parts[1]));
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
