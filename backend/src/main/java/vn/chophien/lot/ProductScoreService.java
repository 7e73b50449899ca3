package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;
import vn.chophien.site.DiaryScore;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;

/**
 * Works out how well the diaries behind each product's lots for sale are kept. The lowest of them counts, and a diary without
 * a score leaves the product without one: one good season does not hide another.
 */
@ApplicationScoped
@Retried
@Transactional
public class ProductScoreService {

    private static final int AT_ONCE = 100;

    @Inject
    ProductScoreRepository products;

    @Inject
    SiteService sites;

    @Inject
    Clock clock;

    /** Writes only what changed. */
    void score() {
        Map<Long, Integer> before = products.known();
        Map<Long, Integer> now = points(products.seasons(Times.dayOf(clock.instant())));
        now.forEach((product, points) -> {
            if (!points.equals(before.get(product))) {
                products.keep(product, points);
            }
        });
        products.forget(before.keySet().stream()
                .filter(product -> !now.containsKey(product))
                .toList());
    }

    private Map<Long, Integer> points(Map<Long, Set<Long>> seasonsOf) {
        Map<Long, Integer> ofSeason = ofSeasons(seasonsOf.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList());
        Map<Long, Integer> points = new HashMap<>();
        seasonsOf.forEach((product, seasons) -> {
            Integer lowest = lowest(seasons, ofSeason);
            if (lowest != null && lowest > 0) {
                points.put(product, lowest);
            }
        });
        return points;
    }

    private static @Nullable Integer lowest(Set<Long> seasons, Map<Long, Integer> ofSeason) {
        return ofSeason.keySet().containsAll(seasons)
                ? seasons.stream()
                        .map(season -> Objects.requireNonNull(ofSeason.get(season)))
                        .min(Integer::compare)
                        .orElse(null)
                : null;
    }

    private Map<Long, Integer> ofSeasons(List<Long> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> sites.seasons(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))))
                .flatMap(some -> scored(some).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, score -> score.getValue().points()));
    }

    private Map<Long, DiaryScore> scored(List<SeasonView> seasons) {
        return sites.scores(seasons);
    }
}
