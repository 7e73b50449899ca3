package vn.chophien.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.chophien.api.Failure;
import vn.chophien.api.ProblemKind;
import vn.chophien.web.template.StaticTemplates;

/** Failures as people see them: one plain sentence, what to do next, and a code to tell us. */
public final class ErrorPages {

    private ErrorPages() {}

    private abstract static class Mapper {

        @Inject
        Site site;

        /** One for each request, whichever is being answered; a {@code ContainerRequestContext} here stays the first one. */
        @Inject
        HttpServletRequest request;

        Response answer(Throwable thrown) {
            Failure failure = Failure.of(thrown);
            if (failure.kind() == ProblemKind.UNAVAILABLE && !(thrown instanceof WebApplicationException)) {
                return html(failure).entity(away()).build();
            }
            ErrorWords words = ErrorWords.of(failure, thrown instanceof FormGuard.StaleForm);
            return html(failure)
                    .entity(new StaticTemplates()
                            .errorShow(site, status(failure), words.heading(), words.sentence(), words.picture()))
                    .build();
        }

        private static Response.ResponseBuilder html(Failure failure) {
            return failure.begun(status(failure)).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }

        /** A key is a header of programs; to people it is a rule that forbids. */
        private static int status(Failure failure) {
            return failure.kind() == ProblemKind.KEY_REUSED ? ProblemKind.RULE.status() : failure.status();
        }

        /** What was sent is kept in the page: one press sends the same again, under the same key where it has one. */
        private Object away() {
            return new StaticTemplates().errorAway(site, PageCache.address(request), SentForm.of(request));
        }
    }

    @Provider
    public static class Failures extends Mapper implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable failure) {
            return answer(failure);
        }
    }

    @Provider
    public static class HttpErrors extends Mapper implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException failure) {
            Response thrown = failure.getResponse();
            return thrown.getStatus() < 400 ? thrown : answer(failure);
        }
    }

    /** A commit that failed: otherwise the server's own mapper takes it, and answers with a page of the server. */
    @Provider
    @Priority(Priorities.USER - 1)
    public static class Commits extends Mapper implements ExceptionMapper<TransactionalException> {
        @Override
        public Response toResponse(TransactionalException failure) {
            return answer(failure);
        }
    }
}
