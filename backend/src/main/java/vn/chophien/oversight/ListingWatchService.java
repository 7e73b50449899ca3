package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.account.Actor;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ProductView;
import vn.chophien.cooperative.SellerService;
import vn.chophien.lot.scan.ScanBoard;
import vn.chophien.lot.scan.ScanBoardService;
import vn.chophien.lot.scan.ScanSign;
import vn.chophien.oversight.listing.FlagLimitKeeping;
import vn.chophien.oversight.listing.FlagLimits;
import vn.chophien.oversight.listing.ListingWordKeeping;
import vn.chophien.oversight.listing.RulesChanged;
import vn.chophien.oversight.listing.WordSearch;
import vn.chophien.oversight.price.PriceBoard;
import vn.chophien.oversight.price.PriceBoardService;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/** Keeps the flags of listings: at once when one is handed in, soon after it changes, and all of them each night. */
@ApplicationScoped
@Retried
@Transactional
class ListingWatchService {

    private static final int LISTINGS_A_ROUND = 20;
    private static final int SELLERS_A_ROUND = 2;

    @Inject
    ListingWatchRepository listings;

    @Inject
    FlagRepository flags;

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @Inject
    ScanBoardService scans;

    @Inject
    PriceBoardService prices;

    @Inject
    ListingWordKeeping words;

    @Inject
    FlagLimitKeeping limits;

    @Inject
    Clock clock;

    /** Staff may open what was just handed in; everything else can wait for the round. */
    void on(@Observes CatalogueChanged news) {
        listings.forget(news.productId());
        if (listings.isPending(news.productId())) {
            look(catalogue.listing(news.productId(), Actor.MARKET));
        }
    }

    void on(@Observes RulesChanged news) {
        listings.forgetAll();
    }

    void look(ProductView product) {
        look(product, new Rules(prices.board(), words.search(), limits.now()));
    }

    /** A few of those that were not looked over since, and the scans of a few sellers. */
    void lookAtSome(Instant since) {
        List<Long> unseen = listings.unseen(since, LISTINGS_A_ROUND);
        if (!unseen.isEmpty()) {
            Rules rules = new Rules(prices.board(), words.search(), limits.now());
            unseen.forEach(id -> look(catalogue.listing(id, Actor.MARKET), rules));
        }
        listings.unseenSellers(since, SELLERS_A_ROUND).forEach(this::lookAtScans);
    }

    /** What all listings are measured by; read once for many. */
    private record Rules(PriceBoard prices, WordSearch words, FlagLimits limits) {}

    private void look(ProductView product, Rules rules) {
        Instant now = clock.instant();
        ListingSurroundings around = new ListingSurroundings(
                rules.prices(),
                rules.words(),
                rules.limits(),
                listings.lots(product.id(), Times.dayOf(now)),
                sellers.payTo(product.seller().id()).isPresent(),
                catalogue.codeTrouble(product));
        flags.settle(
                ListingLook.findings(product, around, Times.dayOf(now)),
                flags.ofProduct(product.id()).stream()
                        .filter(flag -> ListingLook.KINDS.contains(flag.kind()))
                        .toList(),
                now);
        listings.looked(product.id(), now);
    }

    private void lookAtScans(long sellerId) {
        ScanBoard board = scans.board(sellerId, Actor.MARKET);
        List<Finding> found = new ArrayList<>();
        board.lots().stream()
                .filter(lot -> lot.score().isWorthALook())
                .forEach(lot -> found.add(scan(
                        sellerId,
                        lot.lotId(),
                        "lot:" + lot.lotId(),
                        "Lô " + lot.address().number(),
                        lot.score().signs().stream())));
        board.units()
                .forEach(unit -> found.add(scan(
                        sellerId,
                        unit.lotId(),
                        "unit:" + unit.serial().value(),
                        "Gói số " + unit.serial().value() + " của lô "
                                + unit.address().number(),
                        unit.score().signs().stream())));
        Instant now = clock.instant();
        flags.settle(found, flags.ofSeller(sellerId, FlagKind.SCAN), now);
        listings.lookedAtSeller(sellerId, now);
    }

    private static Finding scan(long sellerId, long lotId, String subject, String what, Stream<ScanSign> signs) {
        List<ScanSign> sorted = signs.sorted().toList();
        return new Finding(
                FlagKind.SCAN,
                subject,
                sorted.stream().map(ScanSign::name).collect(Collectors.joining(",")),
                what + ": " + sorted.stream().map(ScanSign::explanation).collect(Collectors.joining(" ")),
                Finding.Where.ofLot(sellerId, lotId));
    }
}
