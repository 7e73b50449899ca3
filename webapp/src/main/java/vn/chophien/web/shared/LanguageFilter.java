package vn.chophien.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.chophien.web.language.Language;

/** Lets templates know the language of the reader whom they answer. */
@WebFilter("/*")
public class LanguageFilter extends HttpFilter {

    static Language wantedBy(HttpServletRequest request) {
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
