package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.Gln;

/** What others may know of sites. Each call reads once; nothing here changes anything. */
@ApplicationScoped
@Transactional
public class SiteService {

    @Inject
    SiteRepository sites;

    @Inject
    SiteNumberRepository numbers;

    @Inject
    SiteListRepository lists;

    @Inject
    FarmInputRepository inputs;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.phi.extra-days", defaultValue = "0")
    int extraDays;

    /** The location number of a site, where it has one. */
    public Optional<Gln> number(long siteId) {
        return numbers.of(siteId);
    }

    /** The site that a location number names, and whose it is. */
    public Optional<NumberedSite> numbered(Gln gln) {
        return numbers.site(gln)
                .flatMap(id -> sites.seller(id)
                        .map(seller ->
                                new NumberedSite(gln, sites.sites(List.of(id)).get(0), seller)));
    }

    /** About where sites lie, each as near as everybody may know. */
    public List<Whereabouts> whereabouts(Collection<Long> ids) {
        return sites.whereabouts(ids);
    }

    /** These sites, each with its codes and their whole history; ids that do not exist are left out. */
    public List<SiteView> sites(Collection<Long> ids) {
        return sites.sites(ids);
    }

    public List<SiteView> sitesOf(long sellerId) {
        return sites.sitesOf(sellerId);
    }

    /**
     * All sites, the youngest first, for staff.
     *
     * @param text part of a name or of a code; empty for all
     * @param sellerId null for all
     */
    public Slice<SiteOwned> register(String text, @Nullable Long sellerId, Paging paging, Actor actor) {
        actor.requireStaff();
        return lists.page(text, sellerId, paging);
    }

    /** One of them. */
    public SiteOwned registered(long siteId, Actor actor) {
        actor.requireStaff();
        return lists.find(siteId).stream().findFirst().orElseThrow(() -> new NotFound("site", siteId));
    }

    /** A site of one of the actor's sellers. */
    public SiteView own(long siteId, Actor actor) {
        sites.seller(siteId).ifPresent(seller -> actor.requireMemberOf(seller, SellerRight.LOOK));
        return sites.sites(List.of(siteId)).stream().findFirst().orElseThrow(() -> new NotFound("site", siteId));
    }

    /** A season on such a site. */
    public SeasonView ownSeason(long seasonId, Actor actor) {
        SeasonView season =
                seasons(List.of(seasonId)).stream().findFirst().orElseThrow(() -> new NotFound("season", seasonId));
        own(season.siteId(), actor);
        return season;
    }

    /** These seasons, each with its whole diary. */
    public List<SeasonView> seasons(Collection<Long> ids) {
        return sites.seasons(ids);
    }

    /**
     * Nobody writes on the season's site or changes the status of its codes until the end of the transaction. Whoever
     * makes a lot asks for this before it asks the diary.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdStill(long seasonId) {
        sites.lockAround(seasonId);
    }

    /** How well these diaries are kept, by season; those with too few lines are left out. One statement for all. */
    public Map<Long, DiaryScore> scores(Collection<SeasonView> seasons) {
        Map<Long, Integer> photos =
                sites.photoCounts(seasons.stream().map(SeasonView::id).toList());
        Map<Long, DiaryScore> scores = new HashMap<>();
        seasons.forEach(season -> DiaryScore.of(season, photos).ifPresent(score -> scores.put(season.id(), score)));
        return scores;
    }

    /** Every season of a site, with its diary. */
    public List<SeasonView> seasonsOn(long siteId) {
        return sites.seasonsOn(siteId);
    }

    /** Products to choose from when a line of this kind is written today. */
    public List<FarmProduct> products(DiaryKind kind) {
        return inputs.products(kind, Times.dayOf(clock.instant()));
    }

    /**
     * Whether a season may be harvested on a day. On land, a spray of an earlier or neighbouring season counts too; an
     * animal drug counts for the animals that got it.
     */
    public HarvestVerdict harvestVerdict(long seasonId, LocalDate day) {
        return verdict(DiaryKind.HARVEST, seasonId, day);
    }

    /** Whether such a work may be done on a day. What was picked before a spray may be sold; a treated animal may not. */
    HarvestVerdict verdict(DiaryKind work, long seasonId, LocalDate day) {
        SeasonView season = sites.seasons(List.of(seasonId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("season", seasonId));
        List<SprayVerdict> judged = harvestWait(season).stream()
                .flatMap(one -> preHarvestInterval().judge(one, day).stream())
                .filter(one -> work != DiaryKind.SALE || one.spray().kind().isForAnimals())
                .toList();
        return HarvestVerdict.of(day, judged);
    }

    private List<SeasonView> harvestWait(SeasonView season) {
        boolean land = sites.sites(List.of(season.siteId())).stream()
                .allMatch(site -> site.kind().sharesSprays());
        return land ? sites.seasonsOn(season.siteId()) : List.of(season);
    }

    /** The market's way of counting the days between spraying and harvest. */
    public PreHarvestInterval preHarvestInterval() {
        return new PreHarvestInterval(extraDays);
    }
}
