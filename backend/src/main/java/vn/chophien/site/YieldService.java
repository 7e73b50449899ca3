package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/** Asks whether a piece of land can have borne what was harvested from it. */
@ApplicationScoped
@Transactional
public class YieldService {

    private static final int EARLIER_SEASONS = 3;

    @Inject
    CropYieldRepository yields;

    @Inject
    PlotRepository plots;

    @Inject
    SiteRepository sites;

    @Inject
    @ConfigProperty(name = "chophien.yield.factor-percent", defaultValue = "120")
    int factorPercent;

    /** Empty when the crop's usual harvest or the area is not known, or when nothing was harvested. */
    public Optional<YieldVerdict> judge(SeasonView season) {
        long grams = harvested(season);
        if (grams == 0) {
            return Optional.empty();
        }
        Long area = area(season.siteId());
        return yields.usual(Folding.fold(season.crop()), season.startedOn())
                .filter(usual -> area != null && area > 0)
                .map(usual -> YieldVerdict.of(usual, grams, Objects.requireNonNull(area), factorPercent));
    }

    /** What a season's land usually gives of its crop, in grams; empty when that or the area is not known. */
    public Optional<Long> usualGrams(SeasonView season) {
        Long area = area(season.siteId());
        return yields.usual(Folding.fold(season.crop()), season.startedOn())
                .filter(usual -> area != null && area > 0)
                .map(usual -> YieldVerdict.usualGrams(usual, Objects.requireNonNull(area)));
    }

    /** What is known of a season's land, for whoever looks ahead. */
    public SeasonGround ground(SeasonView season) {
        String crop = Folding.fold(season.crop());
        List<SeasonView> here = sites.seasonsOn(season.siteId());
        List<Long> earlier = here.stream()
                .filter(other -> other.id() != season.id() && other.endedOn() != null)
                .filter(other -> Folding.fold(other.crop()).equals(crop))
                .sorted(Comparator.comparing(SeasonView::startedOn).reversed())
                .map(YieldService::harvested)
                .filter(grams -> grams > 0)
                .limit(EARLIER_SEASONS)
                .toList();
        long running = here.stream().filter(one -> one.endedOn() == null).count();
        return new SeasonGround(
                area(season.siteId()), yields.usual(crop, season.startedOn()).orElse(null), earlier, (int)
                        Math.max(1, running));
    }

    /** The seasons that gave more than is usual, by their number. */
    public Map<Long, YieldVerdict> excesses(List<SeasonView> seasons) {
        Map<Long, YieldVerdict> excesses = new LinkedHashMap<>();
        seasons.forEach(season -> judge(season)
                .filter(verdict -> !verdict.isPlausible())
                .ifPresent(verdict -> excesses.put(season.id(), verdict)));
        return excesses;
    }

    /** The seasons of the same crop that the same seller began in the same year, this one among them. */
    public CropYear cropYear(SeasonView season) {
        String crop = Folding.fold(season.crop());
        int year = season.startedOn().getYear();
        return new CropYear(
                year,
                sites.spansBeside(season.siteId(), year).stream()
                        .filter(span -> Folding.fold(span.crop()).equals(crop))
                        .toList());
    }

    /**
     * Empty when nothing is known of the crop or of some of its land.
     *
     * @param grams that went into lots
     */
    public Optional<StockVerdict> judge(CropYear year, long grams) {
        long usualGrams = 0;
        long areaM2 = 0;
        CropYield usual = null;
        for (SeasonSpan use : year.landUses()) {
            usual = yields.usual(Folding.fold(use.crop()), use.from()).orElse(null);
            Long area = area(use.siteId());
            if (usual == null || area == null || area <= 0) {
                return Optional.empty();
            }
            usualGrams = Math.addExact(usualGrams, YieldVerdict.usualGrams(usual, area));
            areaM2 = Math.addExact(areaM2, area);
        }
        return usual == null
                ? Optional.empty()
                : Optional.of(new StockVerdict(
                        usual.crop(), year.year(), grams, usualGrams, areaM2, factorPercent, usual.source()));
    }

    /** What the outline says comes before what was declared. */
    private @Nullable Long area(long siteId) {
        Optional<Long> measured =
                plots.newest(siteId).map(PlotRepository.Kept::areaM2).filter(area -> area > 0);
        return measured.orElseGet(() -> sites.sites(List.of(siteId)).stream()
                .findFirst()
                .map(SiteView::areaM2)
                .orElse(null));
    }

    public static long harvested(SeasonView season) {
        return season.valid().stream()
                .filter(entry -> entry.kind() == DiaryKind.HARVEST)
                .map(DiaryEntryView::harvestGrams)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
