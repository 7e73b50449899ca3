package vn.chophien.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every form that changes something: right type, bounded size, sent from our own page, and carrying the
 * token of the browser that it was shown in. Methods marked {@link TokenFree} skip the token (their form stands on a
 * page that is the same for everybody); the sender's origin is checked for them too.
 */
@Provider
public class FormGuard implements ContainerRequestFilter {

    public static final String FIELD = "_token";
    static final int LARGEST_FORM = 64 * 1024;
    /** Attribute of the request: the form's bytes, for the page that offers to send it again. */
    static final String BODY = FormGuard.class.getName();

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    FormTokens tokens;

    @Inject
    HttpServletRequest servletRequest;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        requireFormType(request.getMediaType());
        byte[] body = body(request);
        requireOwnOrigin(request);
        boolean tokenFree = resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(TokenFree.class);
        if (!tokenFree && !tokens.accepts(field(new String(body, StandardCharsets.UTF_8)))) {
            throw new StaleForm();
        }
    }

    private static void requireFormType(@Nullable MediaType type) {
        if (type != null && !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            throw new WebApplicationException(Response.Status.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private byte[] body(ContainerRequestContext request) throws IOException {
        if (request.getLength() > LARGEST_FORM) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        servletRequest.setAttribute(BODY, body);
        return body;
    }

    /** Browsers say where a form comes from; another site's form is refused even where no token is asked. */
    private static void requireOwnOrigin(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        String host = request.getHeaderString(HttpHeaders.HOST);
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean foreignOrigin = origin != null && host != null && !origin.endsWith("//" + host);
        if (foreignSite || foreignOrigin) {
            throw new WebApplicationException(Response.Status.FORBIDDEN);
        }
    }

    private static String field(String body) {
        for (String pair : body.split("&", -1)) {
            if (pair.startsWith(FIELD + "=")) {
                return URLDecoder.decode(pair.substring(FIELD.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** The form was shown before signing in or out, in another browser, or too long ago. */
    static class StaleForm extends WebApplicationException {
        StaleForm() {
            super(Response.Status.FORBIDDEN);
        }
    }
}
