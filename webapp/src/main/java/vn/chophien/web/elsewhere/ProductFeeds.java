package vn.chophien.web.elsewhere;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.catalogue.elsewhere.ElsewhereService;
import vn.chophien.cooperative.SellerPaused;
import vn.chophien.cooperative.SellerView;
import vn.chophien.lot.LotChanged;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.Sha256;

/**
 * Feeds as bytes, kept for a minute, so that many readers of one cost one reading; dropped at once when this node changes
 * what they tell.
 */
@ApplicationScoped
class ProductFeeds {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final long BYTES = 48L * 1024 * 1024;
    private static final int TAG = 16;
    private static final String MARKET = "";

    private final Cache<String, Feed> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String name, Feed feed) -> feed.body().length)
            .expireAfterWrite(LIFE)
            .build();

    @Inject
    ElsewhereService elsewhere;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    SettingBoardService settings;

    /** @param tag names exactly this content */
    record Feed(byte[] body, String tag) {}

    Feed ofMarket() {
        return feed(MARKET, () -> new ProductFeed(baseUrl).of(settings.now().name(), "/", elsewhere.ofMarket()));
    }

    Feed of(SellerView seller) {
        return feed(
                seller.slug(),
                () -> new ProductFeed(baseUrl)
                        .of(
                                seller.name() + " – " + settings.now().name(),
                                "/hop-tac-xa/" + seller.slug(),
                                elsewhere.ofSeller(seller.id())));
    }

    private Feed feed(String name, Supplier<byte[]> made) {
        return kept.get(name, any -> {
            byte[] body = made.get();
            return new Feed(body, Sha256.hex(body).substring(0, TAG));
        });
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        kept.invalidateAll();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LotChanged change) {
        kept.invalidateAll();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SellerPaused change) {
        kept.invalidateAll();
    }
}
