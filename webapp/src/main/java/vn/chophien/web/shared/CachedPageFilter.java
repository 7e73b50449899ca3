package vn.chophien.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Answers a page that was just read from memory: a QR that a whole market scans costs one rendering in five seconds. */
@WebFilter("/*")
public class CachedPageFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    transient PageCache cache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<CachedPage> page = READING.contains(request.getMethod()) ? cache.at(request) : Optional.empty();
        if (page.isPresent()) {
            page.get().send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
