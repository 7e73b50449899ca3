package vn.chophien.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import vn.chophien.account.Role;
import vn.chophien.order.CartKey;
import vn.chophien.order.CartMerge;
import vn.chophien.order.CartService;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Tokens;

/** Which cart belongs to this browser, and how many lines the header's badge shows. */
@RequestScoped
public class CartCookie {

    private static final Duration LIFE = Duration.ofDays(60);

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    @Inject
    SignedIn signedIn;

    @Inject
    CartService carts;

    /** The cart of the buyer who signed in, or else the browser's; a new, still empty one for a browser without. */
    CartKey key() {
        return own().orElseGet(
                        () -> new CartKey(cookies.read(request, Cookies.CART).orElseGet(Tokens::fresh)));
    }

    private Optional<CartKey> own() {
        return signedIn.actor()
                .filter(actor -> actor.role() == Role.BUYER)
                .map(actor -> carts.ownKey(actor.accountId()));
    }

    /** Puts what this browser collected as a guest into the cart of the buyer who just signed in. */
    public CartMerge mergeInto(CartKey own) {
        return cookies.read(request, Cookies.CART)
                .map(token -> carts.merge(new CartKey(token), own))
                .orElse(CartMerge.NOTHING);
    }

    /** The guest's cart is gone from the browser; the badge shows the buyer's. */
    public Response.ResponseBuilder showOwn(CartKey own, Response.ResponseBuilder answer) {
        return answer.cookie(cookies.hidden(Cookies.CART, "", Duration.ZERO))
                .cookie(cookies.open(Cookies.LINES, Integer.toString(carts.lines(own)), LIFE));
    }

    Response remember(CartKey key, int lines, Response answer) {
        Response.ResponseBuilder remembered =
                Response.fromResponse(answer).cookie(cookies.open(Cookies.LINES, Integer.toString(lines), LIFE));
        boolean isOwn = own().filter(key::equals).isPresent();
        return isOwn
                ? remembered.build()
                : remembered
                        .cookie(cookies.hidden(Cookies.CART, key.token(), LIFE))
                        .build();
    }
}
