package vn.chophien.web.account;

import static vn.chophien.shared.JsonFactory.JSON;
import static vn.chophien.web.language.Text.say;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chophien.account.TooManyTries;
import vn.chophien.passkey.PasskeyRefused;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.shared.Form;

/** What the page's script, and then its form, are told of a passkey. */
final class PasskeyAnswers {

    private PasskeyAnswers() {}

    /** To the script: what the browser is to be asked, or one sentence why not. */
    static Response options(Supplier<String> begin) {
        try {
            return Response.ok(begin.get(), MediaType.APPLICATION_JSON_TYPE).build();
        } catch (TooManyTries tries) {
            return refusal(429, tries)
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .build();
        } catch (PasskeyRefused refused) {
            return refusal(status(refused), refused).build();
        } catch (RuleViolation wrong) {
            return refusal(400, wrong).build();
        }
    }

    private static Response.ResponseBuilder refusal(int status, RuleViolation refused) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(JSON.createObjectBuilder()
                        .add("sentence", say(refused.sentence()))
                        .build()
                        .toString());
    }

    /** To the form, as {@link CodePages#answer}. */
    static Response answer(Form form, Supplier<Response> deed, Function<Form, ?> again) {
        return CodePages.answer(form, () -> orRefusal(form, deed, again), again);
    }

    private static Response orRefusal(Form form, Supplier<Response> deed, Function<Form, ?> again) {
        try {
            return deed.get();
        } catch (PasskeyRefused refused) {
            return Response.status(status(refused))
                    .entity(again.apply(form.withRefusal(refused.sentence())))
                    .build();
        }
    }

    private static int status(PasskeyRefused refused) {
        return switch (refused.reason()) {
            case UNREADABLE -> 400;
            case ELSEWHERE, UNVERIFIED, FORGED, COPIED -> 403;
            case UNKNOWN -> 404;
            case OVER, KNOWN, TOO_MANY -> 409;
        };
    }
}
