package vn.chophien.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import vn.chophien.order.CartKey;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Tokens;

/** Which cart belongs to this browser, and how many lines the header's badge shows. */
@RequestScoped
class CartCookie {

    private static final String LINES = "so_mon";
    private static final Duration LIFE = Duration.ofDays(60);

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    /** The browser's cart; a new, still empty one for a browser without. */
    CartKey key() {
        return new CartKey(cookies.read(request, Cookies.CART).orElseGet(Tokens::fresh));
    }

    Response remember(CartKey key, int lines, Response answer) {
        return Response.fromResponse(answer)
                .cookie(cookies.hidden(Cookies.CART, key.token(), LIFE))
                .cookie(cookies.open(LINES, Integer.toString(lines), LIFE))
                .build();
    }
}
