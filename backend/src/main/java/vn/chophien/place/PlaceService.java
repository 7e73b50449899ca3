package vn.chophien.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.NotFound;

/** Answers from memory: the places are read once, at the first question. */
@ApplicationScoped
public class PlaceService {

    @Inject
    PlaceRepository repository;

    private volatile @Nullable Places places;

    private volatile @Nullable PlaceFinder finder;

    /** All provinces, in Vietnamese order of names. */
    public List<ProvinceView> provinces() {
        return places().provinces();
    }

    /** The communes of a province, in Vietnamese order of names; none for an unknown code. */
    public List<CommuneView> communes(String provinceCode) {
        return places().byProvince().getOrDefault(provinceCode, List.of());
    }

    /** For a code that the market itself wrote down. */
    public CommuneView commune(String code) {
        return find(code).orElseThrow(() -> new NotFound("commune", code));
    }

    /** The communes with their middle inside these bounds, in degrees, whatever their province. */
    public List<CommuneView> within(double south, double west, double north, double east) {
        return places().byCode().values().stream()
                .filter(commune -> commune.latitude() >= south
                        && commune.latitude() <= north
                        && commune.longitude() >= west
                        && commune.longitude() <= east)
                .sorted(Comparator.comparing(CommuneView::code))
                .toList();
    }

    /** For a code that somebody typed or chose. */
    public Optional<CommuneView> find(String code) {
        return Optional.ofNullable(places().byCode().get(code));
    }

    /** Places that these words may mean, the likeliest first, by names of today and of before. */
    public List<FoundPlace> search(String typed) {
        return finder().find(typed);
    }

    /** For a code that somebody chose. */
    public Optional<FormerCommune> former(String code) {
        return finder().former(code);
    }

    private PlaceFinder finder() {
        PlaceFinder known = finder;
        if (known == null) {
            Map<String, CommuneView> communes = places().byCode();
            known = PlaceFinder.of(communes.values(), FormerCommune.of(repository.formerCommunes(), communes));
            if (!communes.isEmpty()) {
                finder = known;
            }
        }
        return known;
    }

    private Places places() {
        Places known = places;
        if (known == null) {
            known = Places.of(repository.provinces(), repository.communes());
            if (!known.byCode().isEmpty()) { // an empty answer came before the code lists, and is no answer
                places = known;
            }
        }
        return known;
    }

    record Places(
            List<ProvinceView> provinces, Map<String, List<CommuneView>> byProvince, Map<String, CommuneView> byCode) {

        static Places of(List<ProvinceView> provinces, List<CommuneView> communes) {
            Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
            return new Places(
                    provinces.stream()
                            .sorted(Comparator.comparing(ProvinceView::name, vietnamese))
                            .toList(),
                    communes.stream()
                            .sorted(Comparator.comparing(CommuneView::name, vietnamese))
                            .collect(Collectors.groupingBy(CommuneView::provinceCode)),
                    communes.stream().collect(Collectors.toMap(CommuneView::code, Function.identity())));
        }
    }
}
