package vn.chophien.web.shared;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
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
    static Map<String, List<String>> of(ContainerRequestContext request) {
        if (!HttpMethod.POST.equals(request.getMethod())) {
            return Map.of();
        }
        try {
            String body = new String(FormGuard.body(request), StandardCharsets.UTF_8);
            Map<String, List<String>> fields = fields(body);
            return body.isEmpty() || fields.containsKey(PASSWORD) ? Map.of() : fields;
        } catch (IOException | WebApplicationException | IllegalArgumentException unreadable) {
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
