package vn.chophien.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import vn.chophien.web.language.Language;

/** Lets templates know the language of the reader whom they answer. */
@WebFilter("/*")
public class LanguageFilter extends HttpFilter {

    /** What others show in frames tells its language by its address. */
    static final String FRAMED = "/nhung/";

    static Language wantedBy(HttpServletRequest request) {
        if (request.getRequestURI()
                .startsWith(FRAMED)) { // other sites' pages: their readers' cookies are not ours to read
            return Language.of(Objects.requireNonNullElse(request.getParameter(Language.COOKIE), ""), FRAMED);
        }
        return Cookies.value(request, Language.COOKIE)
                .map(chosen -> Language.of(chosen, request.getRequestURI()))
                .orElse(Language.VIETNAMESE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language.begin(wantedBy(request));
        try {
            chain.doFilter(request, response);
        } finally {
            Language.end();
        }
    }
}
