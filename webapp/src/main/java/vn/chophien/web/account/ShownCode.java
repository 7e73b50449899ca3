package vn.chophien.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import vn.chophien.buyer.CodeSent;
import vn.chophien.web.shared.Cookies;

/**
 * The code of a demo market that cannot send it, carried by the very browser that asked for it to the page that shows it.
 * Nowhere else is it kept.
 */
@RequestScoped
class ShownCode {

    private static final String NAME = "ma_thu";
    private static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    Response.ResponseBuilder carry(CodeSent sent, Response.ResponseBuilder answer) {
        String shown = sent.shown();
        return shown == null ? answer : answer.cookie(cookies.hidden(NAME, sent.handle() + "." + shown, LIFE));
    }

    Optional<String> of(String handle) {
        return cookies.read(request, NAME)
                .filter(value -> value.startsWith(handle + "."))
                .map(value -> value.substring(handle.length() + 1))
                .filter(code -> code.matches("\\d{6}"));
    }
}
