package vn.chophien.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Stands before every form that changes something: it carries the token of the browser that it was shown in. Methods
 * marked {@link TokenFree} skip the token (their form stands on a page that is the same for everybody); the sender's
 * origin was checked for them too, by {@link FormIntake}.
 */
@Provider
public class FormGuard implements ContainerRequestFilter {

    public static final String FIELD = "_token";

    @Inject
    FormTokens tokens;

    @Inject
    HttpServletRequest servletRequest;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        byte[] body = FormIntake.body(servletRequest);
        boolean tokenFree = resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(TokenFree.class);
        if (body != null && !tokenFree && !tokens.accepts(field(new String(body, StandardCharsets.UTF_8)))) {
            throw new StaleForm();
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
