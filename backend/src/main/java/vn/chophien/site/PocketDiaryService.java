package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.Times;

/** Puts together what a member's phone takes along: their running seasons and what a harvest there has to wait for. */
@ApplicationScoped
@Transactional
public class PocketDiaryService {

    /** A line about the last days of a season may be written down some days after its end. */
    private static final int AFTER_ITS_END = 14;

    /** Harvests from before are asked about by the market alone, when their line arrives. */
    private static final int DAYS_BACK = 60;

    @Inject
    SiteRepository sites;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.phi.extra-days", defaultValue = "0")
    int extraDays;

    /** Of those whose diary the actor may write, own or helped, and nobody else's. */
    public PocketDiary of(Actor actor) {
        Instant now = clock.instant();
        LocalDate today = Times.dayOf(now);
        Map<Long, SiteView> own = actor.sellerIds().stream()
                .filter(seller -> actor.may(seller, SellerRight.DIARY))
                .sorted()
                .flatMap(seller -> sites.sitesOf(seller).stream())
                .collect(Collectors.toMap(SiteView::id, Function.identity()));
        List<SeasonView> all = sites.seasonsOn(own.keySet());
        List<PocketSeason> running = all.stream()
                .filter(season -> isOpen(season, today))
                .sorted(Comparator.comparing(season -> season.endedOn() != null))
                .map(season -> pocket(season, Objects.requireNonNull(own.get(season.siteId())), all, today))
                .toList();
        return new PocketDiary(now, extraDays, running);
    }

    private static boolean isOpen(SeasonView season, LocalDate today) {
        LocalDate ended = season.endedOn();
        return !season.startedOn().isAfter(today) && (ended == null || !ended.isBefore(today.minusDays(AFTER_ITS_END)));
    }

    /** On land, what was sprayed for one season lies on the next one too. */
    private PocketSeason pocket(SeasonView season, SiteView site, List<SeasonView> all, LocalDate today) {
        PreHarvestInterval interval = new PreHarvestInterval(extraDays);
        List<DiaryEntryView> waits = all.stream()
                .filter(other ->
                        other.id() == season.id() || (site.kind().sharesSprays() && other.siteId() == season.siteId()))
                .flatMap(other -> interval.judge(other, null).stream())
                .filter(spray -> isOpen(spray.earliestHarvest(), today))
                .map(SprayVerdict::spray)
                .toList();
        return new PocketSeason(season, site, waits);
    }

    private static boolean isOpen(@Nullable LocalDate earliestHarvest, LocalDate today) {
        return earliestHarvest == null || earliestHarvest.isAfter(today.minusDays(DAYS_BACK));
    }
}
