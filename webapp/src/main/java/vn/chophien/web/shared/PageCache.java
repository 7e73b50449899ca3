package vn.chophien.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.chophien.banner.BannerBoardService;
import vn.chophien.banner.BannerPlace;

/**
 * Whole answers of pages that are the same for everybody, kept for a few seconds and dropped at once when this node
 * changes what they show. Other nodes see a change after {@link #LIFE} at the latest, which is why it is short.
 *
 * <p>A page that can say in one short question whether it still holds (its stamp) lives on as long as the answer stays
 * the same, up to {@link #STAMPED_LIFE} for what the stamp does not cover.
 *
 * <p>A page is known by its key (many addresses may mean one page) and by the address that asked for it, under which
 * {@link CachedPageFilter} answers the next reader without entering JAX-RS at all.
 */
@ApplicationScoped
public class PageCache {

    static final Duration LIFE = Duration.ofSeconds(5);
    static final Duration STAMPED_LIFE = Duration.ofMinutes(2);
    private static final long BYTES = 64L * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 300;

    private final Cache<String, CachedPage> byKey = kept(LIFE, CachedPage::weight);
    private final Cache<String, CachedPage> byAddress = kept(LIFE, CachedPage::weight);
    private final Cache<String, Stamped> stamped = kept(STAMPED_LIFE, Stamped::weight);

    @Inject
    HttpServletRequest request;

    @Inject
    BannerBoardService banners;

    /** A page to keep: its status, its content, and what to do each time that somebody reads it. */
    public record Kept(int status, JteModel page, Runnable onRead) {
        public Kept(JteModel page) {
            this(200, page);
        }

        public Kept(int status, JteModel page) {
            this(status, page, () -> {});
        }
    }

    /** The answer under this key, made by the supplier when it is not at hand. What it throws is not kept. */
    public Response page(String key, Supplier<JteModel> page) {
        return kept(key, () -> new Kept(page.get()));
    }

    public Response page(String key, int status, Supplier<JteModel> page) {
        return kept(key, () -> new Kept(status, page.get()));
    }

    /** @param stamp differs whenever the page does; asked before the page is made, so that no old page gets a new one */
    public Response page(String key, Supplier<String> stamp, Supplier<JteModel> page) {
        String variant = variant(request, key);
        return answer(key, () -> new Kept(page.get()), () -> {
            String now = stamp.get();
            Stamped known = stamped.getIfPresent(variant);
            if (known != null && known.stamp().equals(now)) {
                return known.page();
            }
            CachedPage made = CachedPage.of(new Kept(page.get()));
            stamped.put(variant, new Stamped(now, made));
            return made;
        });
    }

    public Response kept(String key, Supplier<Kept> page) {
        return answer(key, page, () -> CachedPage.of(page.get()));
    }

    private Response answer(String key, Supplier<Kept> page, Supplier<CachedPage> shared) {
        if (Flash.read(request) != null) {
            Kept personal = page.get();
            return Response.status(personal.status()).entity(personal.page()).build();
        }
        CachedPage cached = byKey.get(variant(request, key), k -> shared.get());
        String address = address(request);
        if (address.length() <= LONGEST_ADDRESS) {
            byAddress.put(variant(request, address), cached);
        }
        return cached.response(request);
    }

    /** What {@link CachedPageFilter} may send at once. */
    Optional<CachedPage> at(HttpServletRequest asking) {
        return Optional.ofNullable(byAddress.getIfPresent(variant(asking, address(asking))));
    }

    /** Something public changed: the next reader sees it. */
    public void clear() {
        byAddress.invalidateAll();
        byKey.invalidateAll();
        stamped.invalidateAll();
    }

    static String address(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    /**
     * One page has several looks: in each language, with pictures and for who saves data. What stands above every page is
     * part of it, so that a banner begins and ends on its minute also on pages that are kept.
     */
    private String variant(HttpServletRequest request, String key) {
        String look = DataSaver.wantedBy(request) ? " light" : "";
        return key + look + ' ' + LanguageFilter.wantedBy(request).tag() + ' ' + banners.mark(BannerPlace.SHOP);
    }

    private static <T> Cache<String, T> kept(Duration life, ToIntFunction<T> weight) {
        return Caffeine.newBuilder()
                .maximumWeight(BYTES)
                .weigher((String key, T page) -> weight.applyAsInt(page))
                .expireAfterWrite(life)
                .build();
    }

    /** A page and what was true when it was made. */
    private record Stamped(String stamp, CachedPage page) {
        int weight() {
            return page.weight();
        }
    }
}
