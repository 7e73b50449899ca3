package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.forecast.ForecastChanged;
import vn.chophien.forecast.ForecastService;
import vn.chophien.forecast.GramRange;
import vn.chophien.forecast.GrowingSeason;
import vn.chophien.forecast.KeptForecast;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.site.SiteService;

/** Holds what is promised ahead against what the diary lets expect: before it is promised, and as long as it is. */
@ApplicationScoped
@Retried
@Transactional
public class SeasonPromiseService {

    @Inject
    PreorderRepository preorders;

    @Inject
    ForecastService forecasts;

    @Inject
    SiteService sites;

    @Inject
    Event<PreorderChanged> changed;

    /** @param most that the diary lets expect of the goods, less what was promised from the same season */
    record Expected(SeasonPromise promise, @Nullable Long most) {}

    Expected expected(OpenPreorder wish, OpenPreorder.OfSeason season, PreorderView.Item item, long sellerId) {
        sites.holdStill(season.seasonId()); // two promises at once do not both take what is free
        GrowingSeason growing = growing(season.seasonId(), sellerId);
        long grams = preorders
                .itemGrams(item.id())
                .orElseThrow(() -> new RuleViolation(
                        "preorder.no-mass",
                        "Gói này chưa ghi khối lượng, nên chợ không đổi được từ kg thu hoạch. Hãy ghi khối lượng ở trang"
                                + " sản phẩm, hoặc mở đợt không theo vụ nào."));
        int percent = season.isPercentSensible() ? season.percent() : 100;
        long free = free(growing, sellerId).high();
        Long most = season.isPercentSensible() && growing.forecast().isKnown()
                ? Long.valueOf(SeasonPromise.steps(free, percent, grams, item))
                : null;
        KeptForecast kept = forecasts.keep(season.seasonId()).orElseThrow();
        return new Expected(
                new SeasonPromise(
                        season.seasonId(),
                        growing.season().crop(),
                        grams,
                        percent,
                        kept.harvestedGrams(),
                        wish.isOver(most) ? season.overReason().strip() : null,
                        kept),
                most);
    }

    private GrowingSeason growing(long seasonId, long sellerId) {
        return forecasts.growing(sellerId).stream()
                .filter(growing -> growing.season().id() == seasonId)
                .findFirst()
                .orElseThrow(() -> new NotFound("season", seasonId));
    }

    /** What grows on a seller's land and can be promised from, the youngest first. */
    public List<GrowingSeason> growing(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.PRODUCTS);
        return forecasts.growing(sellerId).stream()
                .filter(season -> season.forecast().isPromising())
                .toList();
    }

    /** Of what a season will still give, that which nobody was promised yet. */
    public GramRange free(GrowingSeason growing, long sellerId) {
        GramRange free = growing.forecast().range().orElse(GramRange.NOTHING);
        for (PreorderView other : preorders.fromSeasons(sellerId)) {
            SeasonPromise promise = other.promise();
            if (promise != null && promise.seasonId() == growing.season().id()) {
                free = free.less(promise.grams(other.cap(), other.item()));
            }
        }
        return free;
    }

    /** The goods that can be made of so much harvest, in steps; empty where the pack has no mass. */
    public Optional<Long> steps(long grams, TradeItemView item) {
        return preorders
                .itemGrams(item.id())
                .map(each -> SeasonPromise.steps(grams, 100, each, PreorderService.part(item)));
    }

    /** Seasons that may give less than was asked for ahead, the worst first. */
    public List<Shortage> shortages(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return preorders.fromSeasons(sellerId).stream()
                .filter(preorder -> preorder.promise() != null)
                .collect(Collectors.groupingBy(
                        preorder -> Objects.requireNonNull(preorder.promise()).seasonId(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(season -> Shortage.of(season).stream())
                .sorted(Comparator.comparing(shortage -> !shortage.isCertain()))
                .toList();
    }

    /** The one that a pre-order is part of. */
    public Optional<Shortage> shortage(PreorderView preorder, Actor actor) {
        long seller = preorders
                .find(preorder.id())
                .map(PreorderView::sellerId)
                .orElseThrow(() -> new NotFound(PreorderService.OBJECT, preorder.id()));
        return shortages(seller, actor).stream()
                .filter(shortage -> shortage.preorders().stream().anyMatch(one -> one.id() == preorder.id()))
                .findFirst();
    }

    /** The page of what is promised shows the forecast. */
    void on(@Observes ForecastChanged news) {
        preorders.running(List.of(news.seasonId())).forEach(id -> changed.fire(new PreorderChanged(id)));
    }
}
