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
import java.util.Map;
import vn.chophien.api.Failure;
import vn.chophien.api.ProblemKind;
import vn.chophien.api.Problems;
import vn.chophien.epcis.EpcisFailure;
import vn.chophien.epcis.EpcisProblem;
import vn.chophien.trace.json.Json;

/** Turns everything that goes wrong into a problem document with a type of EPCIS 2.0, 12.4. */
final class EpcisProblems {

    private EpcisProblems() {}

    abstract static class Mapper {

        @Context
        UriInfo uri;

        Response answer(Throwable thrown) {
            Failure failure = Failure.of(thrown);
            EpcisProblem problem = problem(failure);
            return failure.begun(problem.status())
                    .type(Problems.TYPE)
                    .entity(document(problem, sentence(problem, failure), List.of()))
                    .build();
        }

        String document(EpcisProblem problem, String detail, List<EpcisFailure.Fault> faults) {
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
            return Json.write(new Json.Obj(members));
        }

        private static Json json(EpcisFailure.Fault fault) {
            Map<String, Json> members = new LinkedHashMap<>();
            members.put("pointer", new Json.Str(fault.pointer()));
            members.put("code", new Json.Str(fault.code()));
            members.put("detail", new Json.Str(fault.detail()));
            return new Json.Obj(members);
        }

        /** The standard has no kind for a rule of ours, and none for each status of HTTP. */
        private static EpcisProblem problem(Failure failure) {
            int status = failure.kind() == ProblemKind.RULE ? EpcisProblem.VALIDATION.status() : failure.status();
            return Arrays.stream(EpcisProblem.values())
                    .filter(problem -> problem.status() == status)
                    .findFirst()
                    .orElse(status < 500 ? EpcisProblem.VALIDATION : EpcisProblem.FAILURE);
        }

        /** Words for programs that speak EPCIS where the words of the other API would mislead them. */
        private static String sentence(EpcisProblem problem, Failure failure) {
            return switch (problem) {
                case MEDIA_TYPE -> "Hãy gửi JSON, với Content-Type: application/json hoặc application/ld+json.";
                case NOT_ACCEPTABLE -> "Địa chỉ này chỉ trả về JSON, EPCIS và CBV bản 2.0.0.";
                case CAPTURE_LIMIT, SECURITY, FORBIDDEN -> problem.title() + ".";
                case VALIDATION ->
                    failure.kind() == ProblemKind.INVALID && failure.fields().isEmpty()
                            ? problem.title() + "."
                            : failure.sentence();
                default -> failure.sentence();
            };
        }
    }

    @Provider
    public static class Refusals extends Mapper implements ExceptionMapper<EpcisFailure> {
        @Override
        public Response toResponse(EpcisFailure failure) {
            EpcisProblem problem = failure.problem();
            Response.ResponseBuilder answer = Response.status(problem.status())
                    .type(Problems.TYPE)
                    .entity(document(problem, failure.sentence(), failure.faults()));
            return problem == EpcisProblem.SECURITY
                    ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"epcis\"")
                            .build()
                    : answer.build();
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
