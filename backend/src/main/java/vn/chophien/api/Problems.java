package vn.chophien.api;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns everything that goes wrong into a {@link Problem}; no stack trace and no page of the server gets past it. */
public final class Problems {

    public static final String TYPE = "application/problem+json";

    private static final String EXPLAINED_AT = "/du-lieu-mo#";

    private Problems() {}

    abstract static class Mapper {

        @Context
        UriInfo uri;

        Response answer(Throwable thrown) {
            Failure failure = Failure.of(thrown);
            ProblemKind kind = failure.kind();
            Problem problem = new Problem(
                    EXPLAINED_AT + kind.anchor(),
                    kind.title(),
                    kind.status(),
                    kind == ProblemKind.KEY_REUSED ? kind.sentence() : failure.sentence(), // a program has no form
                    failure.code(),
                    uri.getRequestUri().getRawPath(),
                    errors(failure));
            return failure.begun(kind.status())
                    .type(TYPE)
                    .entity(JsonFormat.JSON.toJson(problem))
                    .build();
        }

        private static @Nullable List<Problem.FieldError> errors(Failure failure) {
            return failure.fields().isEmpty()
                    ? null
                    : failure.fields().entrySet().stream()
                            .map(field -> new Problem.FieldError(field.getKey(), field.getValue()))
                            .toList();
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
