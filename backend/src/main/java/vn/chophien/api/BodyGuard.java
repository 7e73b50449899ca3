package vn.chophien.api;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Lets in only bodies that say what they are, and are of a size that somebody may have meant. */
@Provider
public class BodyGuard implements ContainerRequestFilter {

    static final int LARGEST = 64 * 1024;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.getMethod().equals("POST") && !request.getMethod().equals("PUT")) {
            return;
        }
        if (resource.getResourceClass() != null && resource.getResourceClass().isAnnotationPresent(ReadsItself.class)) {
            return;
        }
        if (request.getMediaType() == null) {
            throw new NotSupportedException();
        }
        if (request.getLength() > LARGEST) {
            throw tooLarge();
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static WebApplicationException tooLarge() {
        return new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
