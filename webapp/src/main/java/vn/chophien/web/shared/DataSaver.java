package vn.chophien.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whether this reader wants fewer pictures: by their own choice among the reading preferences or, where they made none,
 * by what their browser asks for. Templates then leave out what only adorns and link what shows something.
 */
@WebFilter("/*")
public class DataSaver extends HttpFilter {

    /** Set by display-tools.js. */
    static final String COOKIE = "tiet-kiem";

    static final String YES = "1";

    /** A page may look different for these; shared caches have to know. */
    static final String VARY = "Accept-Encoding, Save-Data, Cookie";

    private static final ThreadLocal<Boolean> WANTED = ThreadLocal.withInitial(() -> false);

    /** For templates, while they answer a request. */
    public static boolean wanted() {
        return WANTED.get();
    }

    static boolean wantedBy(HttpServletRequest request) {
        return Cookies.value(request, COOKIE)
                .map(YES::equals)
                .orElseGet(() -> "on".equalsIgnoreCase(request.getHeader("Save-Data")));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WANTED.set(wantedBy(request));
        try {
            chain.doFilter(request, response);
        } finally {
            WANTED.remove();
        }
    }
}
