package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chophien.shared.Times;
import vn.chophien.site.HarvestVerdict;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;

/** Says from when on the next lot of a product can be harvested, as far as the diaries' waiting times tell. */
@ApplicationScoped
@Transactional
public class HarvestOutlookService {

    @Inject
    IntervalRepository harvests;

    @Inject
    SiteService sites;

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

    private Stream<HarvestOutlook> outlook(SeasonView season, LocalDate today) {
        HarvestVerdict verdict = sites.harvestVerdict(season.id(), today);
        if (verdict.allowed() || verdict.earliest() == null) {
            return Stream.empty();
        }
        SiteView site = sites.sites(List.of(season.siteId())).get(0);
        return Stream.of(new HarvestOutlook(site.name(), season.crop(), Objects.requireNonNull(verdict.earliest())));
    }
}
