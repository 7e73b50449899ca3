package vn.chophien.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The market's own cookies. Behind TLS they carry the {@code __Host-} prefix, which no other host can set. */
@ApplicationScoped
public class Cookies {

    public static final String VISITOR = "khach";
    public static final String SESSION = "phien";

    /** Of a sign-in that is half done: it opens nothing but the page that asks for the rest. */
    public static final String HALF = "buoc";

    public static final String CART = "gio";
    public static final String LINES = "so_mon";
    public static final String DEVICE = "may";

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    private boolean secure() {
        return baseUrl.startsWith("https://");
    }

    private String named(String name) {
        return secure() ? "__Host-" + name : name;
    }

    public Optional<String> read(HttpServletRequest request, String name) {
        return value(request, named(name)).filter(value -> !value.isEmpty());
    }

    /** Of a cookie that {@link #open} made, or a script. */
    static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** A cookie that scripts cannot read. A life of zero makes the browser forget it. */
    public NewCookie hidden(String name, String value, Duration life) {
        return cookie(named(name), value, life, true);
    }

    /** A cookie for the page's scripts, such as the number in the cart; nothing trusts it. */
    public NewCookie open(String name, String value, Duration life) {
        return cookie(name, value, life, false);
    }

    private NewCookie cookie(String name, String value, Duration life, boolean httpOnly) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) life.toSeconds())
                .httpOnly(httpOnly)
                .secure(secure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
