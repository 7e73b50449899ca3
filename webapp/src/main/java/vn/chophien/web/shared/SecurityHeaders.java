package vn.chophien.web.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What every page tells the browser: run nothing inline, load nothing from elsewhere, let nobody frame us. Pages that are
 * {@link Framed} say so by name, and get just that.
 */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

    private static final String POLICY = "Content-Security-Policy";

    /** Without scripts and forms, since whoever frames a page may lay anything over it. */
    private static final String FRAMED_BY_ANYBODY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors *";

    private static final Map<String, String> HEADERS = Map.of(
            POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; "
                    + "connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "geolocation=(self), microphone=(), camera=()");

    @Context
    ResourceInfo resource;

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
        Framed framed = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Framed.class);
        if (framed != null && response.getStatus() == Response.Status.OK.getStatusCode()) {
            headers.putSingle(POLICY, policy(framed.value()));
        }
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }

    private static String policy(Framed.Way way) {
        return switch (way) {
            case BY_ANYBODY -> FRAMED_BY_ANYBODY;
            case OUR_OWN_INSIDE -> HEADERS.get(POLICY) + "; frame-src 'self'";
        };
    }
}
