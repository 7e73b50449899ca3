package vn.chophien.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.NotPermitted;
import vn.chophien.account.TooManyTries;
import vn.chophien.order.KeyReused;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Outage;
import vn.chophien.shared.RuleViolation;

/**
 * What a failure means, for whoever asked: decided here, and told as a page, as a problem of the API or as one of EPCIS.
 * What nobody foresaw goes to the log under a reference, and only that goes out.
 *
 * @param status of HTTP; the one that was thrown, where HTTP knows more than {@code kind}
 * @param code stable and meant for programs
 * @param sentence what happened, in plain Vietnamese
 * @param fields sentences by field, where a form is to blame
 * @param headers that the answer carries
 * @param reference under which the log has it; null for what is no fault of ours
 */
public record Failure(
        ProblemKind kind,
        int status,
        String code,
        String sentence,
        Map<String, String> fields,
        Map<String, Object> headers,
        @Nullable String reference) {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    public static Failure of(Throwable thrown) {
        if (thrown instanceof TooManyTries tries) {
            long seconds = Math.max(1, tries.retryAfter().toSeconds());
            return told(ProblemKind.TOO_MANY, tries.code(), tries.sentence())
                    .with(Map.of(HttpHeaders.RETRY_AFTER, seconds));
        }
        if (thrown instanceof KeyReused reused) {
            return told(ProblemKind.KEY_REUSED, ProblemKind.KEY_REUSED.code(), reused.sentence());
        }
        if (thrown instanceof NotPermitted refused) {
            return told(ProblemKind.FORBIDDEN, refused.code(), refused.sentence());
        }
        if (thrown instanceof RuleViolation violation) {
            return told(ProblemKind.RULE, violation.code(), violation.sentence());
        }
        if (thrown instanceof NotFound) {
            return plain(ProblemKind.NOT_FOUND);
        }
        if (thrown instanceof InvalidInput invalid) {
            return invalid(invalid);
        }
        if (thrown instanceof WebApplicationException http) {
            return http(http.getResponse());
        }
        return Outage.isBehind(thrown) ? away(thrown) : unforeseen(thrown);
    }

    /** Whether the sentence tells of this very failure, and not of all of its kind. */
    public boolean isExact() {
        return !sentence.equals(kind.sentence());
    }

    /** An answer with this status and these headers, ready for its body. */
    public Response.ResponseBuilder begun(int shownStatus) {
        Response.ResponseBuilder answer = Response.status(shownStatus);
        headers.forEach(answer::header);
        return answer;
    }

    private static Failure plain(ProblemKind kind) {
        return told(kind, kind.code(), kind.sentence());
    }

    private static Failure told(ProblemKind kind, String code, String sentence) {
        return new Failure(kind, kind.status(), code, sentence, Map.of(), Map.of(), null);
    }

    private static Failure invalid(InvalidInput invalid) {
        ProblemKind kind = ProblemKind.INVALID;
        Map<String, String> fields = invalid.sentences();
        String sentence = fields.size() == 1 ? fields.values().iterator().next() : kind.sentence();
        return new Failure(kind, kind.status(), kind.code(), sentence, fields, Map.of(), null);
    }

    private static Failure http(Response thrown) {
        ProblemKind kind = ProblemKind.of(thrown.getStatus());
        Object allowed = thrown.getHeaders().getFirst(HttpHeaders.ALLOW);
        return new Failure(
                kind,
                thrown.getStatus(),
                kind.code(),
                kind.sentence(),
                Map.of(),
                allowed == null ? Map.of() : Map.of(HttpHeaders.ALLOW, allowed),
                null);
    }

    private static Failure away(Throwable thrown) {
        LOG.log(Level.WARNING, "The database is away: {0}", thrown.toString());
        return plain(ProblemKind.UNAVAILABLE).with(Map.of(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS));
    }

    private static Failure unforeseen(Throwable thrown) {
        String reference = Integer.toString(ThreadLocalRandom.current().nextInt(0x7FFFFFFF), 36)
                .toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, "Failure " + reference, thrown);
        ProblemKind kind = ProblemKind.FAILURE;
        String sentence = kind.sentence() + " Mã lỗi: " + reference + ".";
        return new Failure(kind, kind.status(), kind.code(), sentence, Map.of(), Map.of(), reference);
    }

    private Failure with(Map<String, Object> more) {
        return new Failure(kind, status, code, sentence, fields, more, reference);
    }
}
