package vn.chophien.web.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.chophien.account.TooManyTries;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Outage;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.template.StaticTemplates;

/** Failures as people see them: one plain sentence, what to do next, and a code to tell us. */
public final class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());

    private ErrorPages() {}

    private abstract static class Mapper {
        @Inject
        Site site;

        Response answer(int status, String heading, String sentence, String picture) {
            return Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new StaticTemplates().errorShow(site, status, heading, sentence, picture))
                    .build();
        }
    }

    @Provider
    public static class RuleViolations extends Mapper implements ExceptionMapper<RuleViolation> {
        @Override
        public Response toResponse(RuleViolation violation) {
            if (violation instanceof TooManyTries) {
                return answer(429, "Bạn thử quá nhiều lần", violation.sentence(), "broken");
            }
            return answer(409, "Chưa làm được việc này", violation.sentence(), "broken");
        }
    }

    @Provider
    public static class NotFounds extends Mapper implements ExceptionMapper<NotFound> {
        @Override
        public Response toResponse(NotFound notFound) {
            return answer(404, "Không tìm thấy trang này", "Địa chỉ sai, hoặc trang đã được gỡ.", "not-found");
        }
    }

    @Provider
    public static class InvalidInputs extends Mapper implements ExceptionMapper<InvalidInput> {
        @Override
        public Response toResponse(InvalidInput invalid) {
            String sentences = String.join(" ", invalid.sentences().values());
            return answer(400, "Thông tin chưa đúng", sentences, "broken");
        }
    }

    @Provider
    public static class HttpErrors extends Mapper implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException failure) {
            int status = failure.getResponse().getStatus();
            if (status < 400) {
                return failure.getResponse();
            }
            Object allowed = failure.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            return Response.fromResponse(page(status, failure))
                    .header(HttpHeaders.ALLOW, allowed)
                    .build();
        }

        private Response page(int status, WebApplicationException failure) {
            return switch (status) {
                case 400 -> answer(status, "Thông tin chưa đúng", "Trang này không hiểu yêu cầu vừa gửi.", "broken");
                case 401, 403 ->
                    failure instanceof FormGuard.StaleForm
                            ? answer(
                                    status,
                                    "Trang đã mở quá lâu",
                                    "Để bảo vệ bạn, biểu mẫu cũ không còn dùng được. Hãy quay lại, tải lại trang rồi gửi lần nữa.",
                                    "broken")
                            : answer(
                                    status,
                                    "Bạn không vào được trang này",
                                    "Trang này dành cho người khác, hoặc bạn cần đăng nhập.",
                                    "not-found");
                case 404 ->
                    answer(status, "Không tìm thấy trang này", "Địa chỉ sai, hoặc trang đã được gỡ.", "not-found");
                case 405 ->
                    answer(status, "Không mở được theo cách này", "Hãy vào trang từ liên kết trên chợ.", "not-found");
                case 413 ->
                    answer(
                            status,
                            "Nội dung quá lớn",
                            "Hãy rút ngắn rồi gửi lại. Mỗi biểu mẫu tối đa 64 kB.",
                            "broken");
                case 415 -> answer(status, "Không đọc được nội dung", "Hãy gửi bằng biểu mẫu trên trang.", "broken");
                case 429 -> answer(status, "Bạn thử quá nhiều lần", "Hãy đợi vài phút rồi thử lại.", "broken");
                default -> answer(status, "Có lỗi xảy ra", "Hãy thử lại sau ít phút.", "broken");
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

    private abstract static class FailureMapper extends Mapper {
        /** One for each request, whichever is being answered; a {@code ContainerRequestContext} here stays the first one. */
        @Inject
        HttpServletRequest request;

        Response answer(Throwable failure) {
            return Outage.isBehind(failure) ? away(failure) : broken(failure);
        }

        /** What was sent is kept in the page: one press sends the same again, under the same key where it has one. */
        private Response away(Throwable failure) {
            LOG.log(Level.WARNING, "The database is away: {0}", failure.toString());
            return Response.status(503)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                    .entity(new StaticTemplates().errorAway(site, PageCache.address(request), SentForm.of(request)))
                    .build();
        }

        private Response broken(Throwable failure) {
            String code = Long.toString(System.nanoTime() & 0xFFFFFFFFL, 36).toUpperCase(java.util.Locale.ROOT);
            LOG.log(Level.SEVERE, "Failure " + code, failure);
            return answer(
                    500,
                    "Chợ đang gặp trục trặc",
                    "Lỗi này là của chúng tôi. Dữ liệu của bạn không mất. Hãy thử lại sau ít phút. Mã lỗi: " + code
                            + ".",
                    "broken");
        }
    }
}
