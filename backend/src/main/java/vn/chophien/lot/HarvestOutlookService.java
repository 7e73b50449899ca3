package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chophien.shared.Times;
import vn.chophien.site.HarvestVerdict;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.site.YieldService;

/** Says from when on the next lot of a product can be harvested, as far as the diaries' waiting times tell. */
@ApplicationScoped
@Transactional
public class HarvestOutlookService {

    @Inject
    IntervalRepository harvests;

    @Inject
    SiteService sites;

    @Inject
    YieldService yields;

    @Inject
    Clock clock;

    /** The soonest first. Crops that may be harvested today, or whose wait nobody can tell, are left out. */
    public List<HarvestOutlook> ofProduct(long productId) {
        LocalDate today = Times.dayOf(clock.instant());
        return sites.seasons(harvests.growingFor(productId)).stream()
                .flatMap(season -> outlook(season, today))
                .sorted(Comparator.comparing(HarvestOutlook::from))
                .toList();
    }

    /**
     * What the land usually gives that bears for a product now, in grams of the raw crop. Empty when of one of its crops that
     * is not known: part of a sum would be taken for the whole.
     */
    public Optional<Long> usualGrams(long productId) {
        List<SeasonView> growing = sites.seasons(harvests.growingFor(productId));
        List<Long> known = growing.stream()
                .flatMap(season -> yields.usualGrams(season).stream())
                .toList();
        return growing.isEmpty() || known.size() < growing.size()
                ? Optional.empty()
                : Optional.of(known.stream().mapToLong(Long::longValue).sum());
    }

    private Stream<HarvestOutlook> outlook(SeasonView season, LocalDate today) {
        HarvestVerdict verdict = sites.harvestVerdict(season.id(), today);
        if (verdict.allowed() || verdict.earliest() == null) {
            return Stream.empty();
        }
        SiteView site = sites.sites(List.of(season.siteId())).get(0);
        return Stream.of(new HarvestOutlook(site.name(), season.crop(), Objects.requireNonNull(verdict.earliest())));
    }
}
