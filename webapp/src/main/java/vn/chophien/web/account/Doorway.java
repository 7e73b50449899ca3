package vn.chophien.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import vn.chophien.account.AccountView;
import vn.chophien.account.DeviceWords;
import vn.chophien.account.Role;
import vn.chophien.account.SessionService;
import vn.chophien.buyer.SignInNewsService;
import vn.chophien.cooperative.SellerService;
import vn.chophien.order.CartKey;
import vn.chophien.order.CartMerge;
import vn.chophien.order.CartService;
import vn.chophien.web.order.CartCookie;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Tokens;

/**
 * What happens at the door, however somebody proved who they are: the session before ends, the browser is known again, a
 * guest's cart goes along. And on the way out, nothing of a buyer stays on a phone that others use.
 */
@RequestScoped
public class Doorway {

    private static final Duration DEVICE_LIFE = Duration.ofDays(365);

    @Inject
    SignedIn signedIn;

    @Inject
    SessionService sessions;

    @Inject
    SignInNewsService news;

    @Inject
    SellerService sellers;

    @Inject
    CartService carts;

    @Inject
    CartCookie cart;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    /** The words for this browser, under which its session is listed. */
    String device() {
        return DeviceWords.of(request.getHeader("User-Agent"));
    }

    /** @param target where they wanted to go */
    Response enter(String token, String target) {
        signedIn.token().ifPresent(sessions::close);
        AccountView who = sessions.find(token).orElseThrow();
        String path = OwnPath.of(
                        target, who.role(), !sellers.memberships(who.id()).isEmpty())
                .orElse(OwnPath.deskOf(who.role()));
        String browser = cookies.read(request, Cookies.DEVICE).orElseGet(Tokens::fresh);
        news.signedIn(who.id(), browser, device());
        Response.ResponseBuilder answer = who.role() == Role.BUYER ? withCart(who, path) : plain(path);
        return answer.cookie(cookies.hidden(Cookies.SESSION, token, SessionService.LIFE))
                .cookie(cookies.hidden(Cookies.DEVICE, browser, DEVICE_LIFE))
                .build();
    }

    private static Response.ResponseBuilder plain(String path) {
        return Response.seeOther(URI.create(path));
    }

    private Response.ResponseBuilder withCart(AccountView buyer, String path) {
        CartKey own = carts.ownKey(buyer.id());
        CartMerge merge = cart.mergeInto(own);
        String said = merge.isNothing() ? "da-vao" : merge.isWhole() ? "da-gop-gio" : "da-gop-gio-bot";
        return cart.showOwn(own, Response.fromResponse(Flash.redirect(path, said)));
    }

    /** Out of this browser: its session ends, and what it knew of a buyer is gone. */
    Response leave(String path, String said) {
        boolean buyer =
                signedIn.actor().filter(actor -> actor.role() == Role.BUYER).isPresent();
        signedIn.token().ifPresent(sessions::close);
        Response.ResponseBuilder answer = Response.fromResponse(Flash.redirect(path, said))
                .cookie(cookies.hidden(Cookies.SESSION, "", Duration.ZERO));
        if (buyer) {
            answer.cookie(cookies.hidden(Cookies.CART, "", Duration.ZERO))
                    .cookie(cookies.hidden(Cookies.DEVICE, "", Duration.ZERO))
                    .cookie(cookies.open(Cookies.LINES, "", Duration.ZERO))
                    .header("Clear-Site-Data", "\"cache\"");
        }
        return answer.build();
    }
}
