package vn.chophien.api.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountView;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SessionService;
import vn.chophien.cooperative.SellerService;

/**
 * Who is signed in on the phone that sends this request: the session of the pages counts here too. A cookie comes along by
 * itself, so what another site makes a browser send is refused.
 */
@RequestScoped
class SessionCaller {

    private static final String SESSION = "phien";

    @Inject
    HttpServletRequest request;

    @Inject
    SessionService sessions;

    @Inject
    SellerService sellers;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    Actor required() {
        if (!isFromOwnPages()) {
            throw new WebApplicationException(Response.Status.UNAUTHORIZED);
        }
        return token().flatMap(sessions::find)
                .map(this::actor)
                .orElseThrow(() -> new WebApplicationException(Response.Status.UNAUTHORIZED));
    }

    private boolean isFromOwnPages() {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        String host = String.valueOf(request.getHeader(HttpHeaders.HOST));
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.endsWith("//" + host));
    }

    private Optional<String> token() {
        String name = baseUrl.startsWith("https://") ? "__Host-" + SESSION : SESSION;
        Cookie @Nullable [] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private Actor actor(AccountView account) {
        return account.actor(account.role() == Role.STAFF ? Map.of() : sellers.memberships(account.id()));
    }
}
