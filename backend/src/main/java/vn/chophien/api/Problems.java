package vn.chophien.api;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.TooManyTries;
import vn.chophien.order.KeyReused;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Outage;
import vn.chophien.shared.RuleViolation;

/** Turns everything that goes wrong into a {@link Problem}; no stack trace and no page of the server gets past it. */
public final class Problems {

    public static final String TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String EXPLAINED_AT = "/du-lieu-mo#";

    private Problems() {}

    abstract static class Mapper {

        @Context
        UriInfo uri;

        Response answer(ProblemKind kind) {
            return answer(kind, kind.code(), kind.sentence(), null);
        }

        Response answer(ProblemKind kind, String code, String detail, @Nullable List<Problem.FieldError> errors) {
            Problem problem = new Problem(
                    EXPLAINED_AT + kind.anchor(),
                    kind.title(),
                    kind.status(),
                    detail,
                    code,
                    uri.getRequestUri().getRawPath(),
                    errors);
            return Response.status(kind.status())
                    .type(TYPE)
                    .entity(JsonFormat.JSON.toJson(problem))
                    .build();
        }
    }

    @Provider
    public static class RuleViolations extends Mapper implements ExceptionMapper<RuleViolation> {
        @Override
        public Response toResponse(RuleViolation violation) {
            return answer(ProblemKind.RULE, violation.code(), violation.sentence(), null);
        }
    }

    @Provider
    public static class TooMany extends Mapper implements ExceptionMapper<TooManyTries> {
        @Override
        public Response toResponse(TooManyTries tries) {
            Response answer = answer(ProblemKind.TOO_MANY, tries.code(), tries.sentence(), null);
            return Response.fromResponse(answer)
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Math.max(1, tries.retryAfter().toSeconds()))
                    .build();
        }
    }

    @Provider
    public static class KeysReused extends Mapper implements ExceptionMapper<KeyReused> {
        @Override
        public Response toResponse(KeyReused reused) {
            return answer(ProblemKind.KEY_REUSED);
        }
    }

    @Provider
    public static class NotFounds extends Mapper implements ExceptionMapper<NotFound> {
        @Override
        public Response toResponse(NotFound notFound) {
            return answer(ProblemKind.NOT_FOUND);
        }
    }

    @Provider
    public static class InvalidInputs extends Mapper implements ExceptionMapper<InvalidInput> {
        @Override
        public Response toResponse(InvalidInput invalid) {
            List<Problem.FieldError> errors = invalid.sentences().entrySet().stream()
                    .map(field -> new Problem.FieldError(field.getKey(), field.getValue()))
                    .toList();
            String detail = errors.size() == 1 ? errors.get(0).detail() : ProblemKind.INVALID.sentence();
            return answer(ProblemKind.INVALID, ProblemKind.INVALID.code(), detail, errors);
        }
    }

    @Provider
    public static class HttpErrors extends Mapper implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException failure) {
            Response thrown = failure.getResponse();
            if (thrown.getStatus() < 400) {
                return thrown;
            }
            Response answer = answer(ProblemKind.of(thrown.getStatus()));
            Object allowed = thrown.getHeaders().getFirst(HttpHeaders.ALLOW);
            return allowed == null
                    ? answer
                    : Response.fromResponse(answer)
                            .header(HttpHeaders.ALLOW, allowed)
                            .build();
        }
    }

    @Provider
    public static class Failures extends FailureMapper implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable failure) {
            return answer(failure);
        }
    }

    /** A commit that failed: otherwise the server's own mapper takes it, and answers with a page of the server. */
    @Provider
    @Priority(Priorities.USER - 1)
    public static class Commits extends FailureMapper implements ExceptionMapper<TransactionalException> {
        @Override
        public Response toResponse(TransactionalException failure) {
            return answer(failure);
        }
    }

    abstract static class FailureMapper extends Mapper {

        Response answer(Throwable failure) {
            if (Outage.isBehind(failure)) {
                LOG.log(Level.WARNING, "The database is away: {0}", failure.toString());
                return Response.fromResponse(answer(ProblemKind.UNAVAILABLE))
                        .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                        .build();
            }
            String code = Integer.toString(ThreadLocalRandom.current().nextInt(0x7FFFFFFF), 36)
                    .toUpperCase(Locale.ROOT);
            LOG.log(Level.SEVERE, "Failure " + code, failure);
            return answer(
                    ProblemKind.FAILURE,
                    ProblemKind.FAILURE.code(),
                    ProblemKind.FAILURE.sentence() + " Mã lỗi: " + code + ".",
                    null);
        }
    }
}
