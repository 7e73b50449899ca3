package vn.chophien.web.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.function.BiConsumer;

/** What every page tells the browser: run nothing inline, load nothing from elsewhere, let nobody frame us. */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "geolocation=(self), microphone=(), camera=()");

    static void forEach(BiConsumer<String, String> header) {
        HEADERS.forEach(header);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        forEach((name, value) -> {
            if (!name.equals("Permissions-Policy")
                    || !headers.containsKey(name)) { // a page may ask for its camera or microphone
                headers.putSingle(name, value);
            }
        });
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
