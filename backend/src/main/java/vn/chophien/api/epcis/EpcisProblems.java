package vn.chophien.api.epcis;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.chophien.account.TooManyTries;
import vn.chophien.epcis.EpcisFailure;
import vn.chophien.epcis.EpcisProblem;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Outage;
import vn.chophien.shared.RuleViolation;
import vn.chophien.trace.json.Json;

/** Turns everything that goes wrong into a problem document with a type of EPCIS 2.0, 12.4. */
final class EpcisProblems {

    static final String TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(EpcisProblems.class.getName());

    private EpcisProblems() {}

    abstract static class Mapper {

        @Context
        UriInfo uri;

        Response.ResponseBuilder answer(EpcisProblem problem, String detail, List<EpcisFailure.Fault> faults) {
            Map<String, Json> members = new LinkedHashMap<>();
            members.put("type", new Json.Str(problem.type()));
            members.put("title", new Json.Str(problem.title()));
            members.put("status", new Json.Num(Integer.toString(problem.status())));
            members.put("detail", new Json.Str(detail));
            members.put("instance", new Json.Str(uri.getRequestUri().getRawPath()));
            if (!faults.isEmpty()) {
                members.put(
                        "errors", new Json.Arr(faults.stream().map(Mapper::json).toList()));
            }
            return Response.status(problem.status()).type(TYPE).entity(Json.write(new Json.Obj(members)));
        }

        private static Json json(EpcisFailure.Fault fault) {
            Map<String, Json> members = new LinkedHashMap<>();
            members.put("pointer", new Json.Str(fault.pointer()));
            members.put("code", new Json.Str(fault.code()));
            members.put("detail", new Json.Str(fault.detail()));
            return new Json.Obj(members);
        }
    }

    @Provider
    public static class Refusals extends Mapper implements ExceptionMapper<EpcisFailure> {
        @Override
        public Response toResponse(EpcisFailure failure) {
            Response.ResponseBuilder answer = answer(failure.problem(), failure.sentence(), failure.faults());
            return failure.problem() == EpcisProblem.SECURITY
                    ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"epcis\"")
                            .build()
                    : answer.build();
        }
    }

    @Provider
    public static class RuleViolations extends Mapper implements ExceptionMapper<RuleViolation> {
        @Override
        public Response toResponse(RuleViolation violation) {
            if (violation instanceof TooManyTries tries) {
                return answer(EpcisProblem.TOO_MANY, tries.sentence(), List.of())
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Math.max(1, tries.retryAfter().toSeconds()))
                        .build();
            }
            return answer(EpcisProblem.VALIDATION, violation.sentence(), List.of())
                    .build();
        }
    }

    @Provider
    public static class NotFounds extends Mapper implements ExceptionMapper<NotFound> {
        @Override
        public Response toResponse(NotFound notFound) {
            return answer(EpcisProblem.NO_SUCH_RESOURCE, "Không có gì ở địa chỉ này.", List.of())
                    .build();
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
            EpcisProblem problem = Arrays.stream(EpcisProblem.values())
                    .filter(kind -> kind.status() == thrown.getStatus())
                    .findFirst()
                    .orElse(thrown.getStatus() < 500 ? EpcisProblem.VALIDATION : EpcisProblem.FAILURE);
            Response.ResponseBuilder answer = answer(problem, sentence(problem), List.of());
            Object allowed = thrown.getHeaders().getFirst(HttpHeaders.ALLOW);
            return allowed == null
                    ? answer.build()
                    : answer.header(HttpHeaders.ALLOW, allowed).build();
        }

        private static String sentence(EpcisProblem problem) {
            return switch (problem) {
                case MEDIA_TYPE -> "Hãy gửi JSON, với Content-Type: application/json hoặc application/ld+json.";
                case NOT_ACCEPTABLE -> "Địa chỉ này chỉ trả về JSON, EPCIS và CBV bản 2.0.0.";
                case METHOD -> "Địa chỉ này không nhận phương thức vừa dùng.";
                case NO_SUCH_RESOURCE -> "Không có gì ở địa chỉ này.";
                default -> problem.title() + ".";
            };
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
                return answer(EpcisProblem.UNAVAILABLE, "Hãy thử lại sau ít phút.", List.of())
                        .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                        .build();
            }
            String code = Integer.toString(ThreadLocalRandom.current().nextInt(0x7FFFFFFF), 36)
                    .toUpperCase(Locale.ROOT);
            LOG.log(Level.SEVERE, "Failure " + code, failure);
            return answer(EpcisProblem.FAILURE, "Lỗi này là của chợ. Mã lỗi: " + code + ".", List.of())
                    .build();
        }
    }
}
