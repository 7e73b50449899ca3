package vn.chophien.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;
import vn.chophien.site.DiaryWritten;
import vn.chophien.site.HarvestVerdict;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.site.YieldService;

/**
 * Works out what seasons will still give. For whoever looks at a season it is done there and then; what was promised from
 * is kept, and done anew with every line of the diary.
 */
@ApplicationScoped
@Retried
@Transactional
public class ForecastService {

    @Inject
    ForecastRepository forecasts;

    @Inject
    SiteService sites;

    @Inject
    YieldService yields;

    @Inject
    Event<ForecastChanged> changed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.forecast.low-percent", defaultValue = "70")
    int lowPercent;

    @Inject
    @ConfigProperty(name = "chophien.yield.factor-percent", defaultValue = "120")
    int highPercent;

    @Inject
    @ConfigProperty(name = "chophien.forecast.spread-percent", defaultValue = "15")
    int spreadPercent;

    /** As of this minute. */
    public HarvestForecast of(SeasonView season) {
        LocalDate today = Times.dayOf(clock.instant());
        return HarvestForecast.of(
                season,
                yields.ground(season),
                new ForecastRule(lowPercent, highPercent, spreadPercent),
                season.endedOn() == null ? waitsUntil(season, today) : null,
                today);
    }

    private @Nullable LocalDate waitsUntil(SeasonView season, LocalDate today) {
        HarvestVerdict verdict = sites.harvestVerdict(season.id(), today);
        return verdict.allowed() ? null : verdict.earliest();
    }

    /** What grows on a seller's land, the youngest first. */
    public List<GrowingSeason> growing(long sellerId) {
        List<SeasonView> seasons = sites.seasons(forecasts.growing(sellerId));
        Map<Long, SiteView> places = sites
                .sites(seasons.stream().map(SeasonView::siteId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(SiteView::id, Function.identity()));
        return seasons.stream()
                .map(season -> new GrowingSeason(
                        season,
                        Objects.requireNonNull(places.get(season.siteId())).name(),
                        of(season)))
                .toList();
    }

    /** From now on it is kept, for what is promised from it. */
    public Optional<KeptForecast> keep(long seasonId) {
        sites.seasons(List.of(seasonId)).forEach(season -> forecasts.keep(of(season), clock.instant()));
        return forecasts.find(seasonId);
    }

    void on(@Observes DiaryWritten news) {
        lookAgain(news.seasonId());
    }

    List<Long> toLookAt() {
        return forecasts.toLookAt();
    }

    /** Only what is kept; nothing is said where nothing changed. */
    void lookAgain(long seasonId) {
        Optional<KeptForecast> before = forecasts.find(seasonId);
        if (before.isEmpty()) {
            return;
        }
        SeasonView season = sites.seasons(List.of(seasonId)).get(0);
        HarvestForecast now = of(season);
        forecasts.keep(now, clock.instant());
        if (!before.get().says(now)) {
            changed.fire(new ForecastChanged(seasonId));
        }
    }
}
