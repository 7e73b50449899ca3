package vn.chophien.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Whole answers of pages that are the same for everybody, kept for a few seconds and dropped at once when this node
 * changes what they show. Other nodes see a change after {@link #LIFE} at the latest, which is why it is short.
 */
@ApplicationScoped
public class PageCache {

    static final Duration LIFE = Duration.ofSeconds(5);
    private static final long BYTES = 64L * 1024 * 1024;

    private final Cache<String, CachedPage> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String key, CachedPage page) -> page.plain().length + page.gzip().length)
            .expireAfterWrite(LIFE)
            .build();

    @Inject
    HttpServletRequest request;

    /** The answer under this key, made by the supplier when it is not at hand. What it throws is not kept. */
    public Response page(String key, Supplier<JteModel> page) {
        return page(key, 200, page);
    }

    public Response page(String key, int status, Supplier<JteModel> page) {
        CachedPage cached = pages.get(key, k -> CachedPage.of(status, PageWriter.bytes(page.get())));
        boolean gzip = AssetServlet.acceptsGzip(request.getHeader("Accept-Encoding"));
        Response.ResponseBuilder answer = Response.status(cached.status())
                .type("text/html;charset=UTF-8")
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", "no-cache")
                .entity(gzip ? cached.gzip() : cached.plain());
        return gzip ? answer.header("Content-Encoding", "gzip").build() : answer.build();
    }

    /** Something public changed: the next reader sees it. */
    public void clear() {
        pages.invalidateAll();
    }

    private record CachedPage(int status, byte[] plain, byte[] gzip) {
        static CachedPage of(int status, byte[] html) {
            return new CachedPage(status, html, Assets.gzipped(html));
        }
    }
}
