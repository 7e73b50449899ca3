package vn.chophien.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;

/**
 * Around every reading that is {@link SameForAll}: gives it a tag, lets others keep it for a few seconds and any site
 * read it, and tells a recent answer again without asking anybody.
 */
@Provider
@SameForAll
public class KeptAnswers implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    AnswerShelf shelf;

    @Override
    public void filter(ContainerRequestContext request) {
        shelf.find(address(request))
                .ifPresent(kept -> request.abortWith(Response.ok(kept).build()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        AnswerShelf.Answer answer;
        if (response.getEntity() instanceof AnswerShelf.Answer kept) {
            answer = kept;
        } else {
            byte[] body = JsonFormat.JSON.toJson(response.getEntity()).getBytes(StandardCharsets.UTF_8);
            answer = AnswerShelf.Answer.of(body, response.getHeaderString(HttpHeaders.LINK));
            shelf.keep(address(request), answer);
        }
        send(answer, request, response);
    }

    private static void send(
            AnswerShelf.Answer answer, ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, new EntityTag(answer.tag()));
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=" + AnswerShelf.LIFE.toSeconds());
        headers.putSingle("Access-Control-Allow-Origin", "*");
        if (answer.link() != null) {
            headers.putSingle(HttpHeaders.LINK, answer.link());
        }
        if (request.getRequest().evaluatePreconditions(new EntityTag(answer.tag())) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else {
            response.setEntity(answer.body(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static String address(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        String path = request.getUriInfo().getRequestUri().getRawPath();
        return query == null ? path : path + '?' + query;
    }
}
