package vn.chophien.oversight.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.oversight.listing.FlagLimit;
import vn.chophien.oversight.listing.FlagLimitKeeping;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Row;
import vn.chophien.shared.Surveys;

/** The market's own prices: a table for staff, and what is usual for a seller who sets one. */
@ApplicationScoped
@Transactional
public class PriceBoardService {

    public static final int MONTH_DAYS = 30;
    public static final int QUARTER_DAYS = 90;

    @Inject
    PriceRepository prices;

    @Inject
    FlagLimitKeeping limits;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.survey.kept", defaultValue = "PT1M")
    Duration kept;

    private final Surveys<String, List<PriceRow>> surveys = new Surveys<>();

    public List<PriceRow> rows(Actor staff) {
        staff.requireStaff();
        return surveys.of("rows", clock.instant(), kept, all -> board(null).rows(prices.shelves()))
                .value();
    }

    /** All shelves, for checks. */
    public PriceBoard board() {
        return board(null);
    }

    /** What others ask for the like of a product's packs; packs of which too little is known are left out. */
    public Map<Long, PriceRange> usual(long productId, Actor actor) {
        Row product = prices.product(productId).orElseThrow(() -> new NotFound("product", productId));
        actor.requireSight(product.number(0), SellerRight.LOOK);
        long shelf = product.number(1);
        PriceBoard board = board(shelf);
        int least = limits.now().of(FlagLimit.PRICE_LEAST);
        Map<Long, PriceRange> usual = new LinkedHashMap<>();
        prices.packs(shelf).values().stream()
                .filter(pack -> pack.productId() == productId)
                .forEach(pack -> board.usual(pack.kind(), productId, least)
                        .ifPresent(range -> usual.put(pack.view().id(), range)));
        return usual;
    }

    /** How many products on offer have a price so far from what is usual. */
    public long unusual(int least, int factorPercent) {
        PriceBoard board = board(null);
        return prices.packs(null).values().stream()
                .filter(PriceRepository.Pack::onOffer)
                .filter(pack -> board.usual(pack.kind(), pack.productId(), least)
                        .filter(range -> range.isUnusual(pack.view().compared().price(), factorPercent))
                        .isPresent())
                .map(PriceRepository.Pack::productId)
                .distinct()
                .count();
    }

    private PriceBoard board(@Nullable Long categoryId) {
        Instant now = clock.instant();
        Map<Long, PriceRepository.Pack> packs = prices.packs(categoryId);
        List<PriceSample> sold =
                prices.lines(now.minus(Duration.ofDays(QUARTER_DAYS)), now.minus(Duration.ofDays(MONTH_DAYS))).stream()
                        .flatMap(line -> Optional.ofNullable(packs.get(line.itemId()))
                                .map(pack -> pack.sample(line.dong(), line.times(), line.lately()))
                                .stream())
                        .toList();
        List<PriceSample> listed = packs.values().stream()
                .filter(PriceRepository.Pack::onOffer)
                .map(pack -> pack.sample(pack.view().price().dong(), 1, 1))
                .toList();
        return new PriceBoard(sold, listed);
    }
}
