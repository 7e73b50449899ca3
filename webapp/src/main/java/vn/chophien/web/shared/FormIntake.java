package vn.chophien.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
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
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in every form that changes something before anybody asks the database who sends it: right type, bounded size,
 * sent from our own page. Whatever fails later, what was typed is at hand. Only before pictures, which are large, a guard
 * asks first.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class FormIntake implements ContainerRequestFilter {

    static final int LARGEST_FORM = 64 * 1024;

    /** Four pictures of a usual phone. */
    static final int LARGEST_PICTURES = 24 * 1024 * 1024;

    /** Somewhat more than a table may have, so that a page can say so. */
    static final int LARGEST_TABLE = 8 * 1024 * 1024;

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String BODY = FormIntake.class.getName();

    @Inject
    HttpServletRequest servletRequest;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        boolean pictures = takes(TakesPictures.class);
        boolean tables = takes(TakesTables.class);
        boolean files = (pictures || tables || takes(TakesTextFiles.class))
                && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
        if (!files) {
            requireFormType(request.getMediaType());
        }
        byte[] body = bounded(request, files ? largest(pictures, tables) : LARGEST_FORM);
        if (files) {
            body = asForm(request, body, pictures || tables);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        servletRequest.setAttribute(BODY, body);
        requireOwnOrigin(request);
    }

    private static int largest(boolean pictures, boolean tables) {
        if (pictures) {
            return LARGEST_PICTURES;
        }
        return tables ? LARGEST_TABLE : LARGEST_FORM;
    }

    private boolean takes(Class<? extends Annotation> mark) {
        return resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(mark);
    }

    private byte[] asForm(ContainerRequestContext request, byte[] body, boolean asBytes) {
        try {
            Multipart form = Multipart.read(request.getHeaderString(HttpHeaders.CONTENT_TYPE), body, asBytes);
            servletRequest.setAttribute(Uploads.ATTRIBUTE, new Uploads(form.files()));
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
            return form.form();
        } catch (IllegalArgumentException malformed) {
            throw new WebApplicationException(malformed, Response.Status.BAD_REQUEST);
        }
    }

    /** The bytes of this request's form; none where it changes nothing. */
    static byte @Nullable [] body(HttpServletRequest request) {
        return (byte[]) request.getAttribute(BODY);
    }

    private static void requireFormType(@Nullable MediaType type) {
        if (type != null && !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            throw new WebApplicationException(Response.Status.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static byte[] bounded(ContainerRequestContext request, int largest) throws IOException {
        if (request.getLength() > largest) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        byte[] body = request.getEntityStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return body;
    }

    /** Browsers say where a form comes from; another site's form is refused even where no token is asked. */
    public static void requireOwnOrigin(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        String host = request.getHeaderString(HttpHeaders.HOST);
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean foreignOrigin = origin != null && host != null && !origin.endsWith("//" + host);
        if (foreignSite || foreignOrigin) {
            throw new WebApplicationException(Response.Status.FORBIDDEN);
        }
    }
}
