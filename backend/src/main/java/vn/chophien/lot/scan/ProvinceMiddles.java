package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.place.ProvinceView;

/** Where provinces are: the mean of the middles of their communes. */
@ApplicationScoped
class ProvinceMiddles {

    @Inject
    PlaceService places;

    private volatile @Nullable Map<String, Distances.Middle> known;

    Map<String, Distances.Middle> all() {
        Map<String, Distances.Middle> middles = known;
        if (middles == null) {
            middles = read();
            if (!middles.isEmpty()) {
                known = middles;
            }
        }
        return middles;
    }

    private Map<String, Distances.Middle> read() {
        Map<String, Distances.Middle> middles = new LinkedHashMap<>();
        for (ProvinceView province : places.provinces()) {
            List<CommuneView> communes = places.communes(province.code());
            double latitude = communes.stream()
                    .mapToDouble(CommuneView::latitude)
                    .average()
                    .orElse(Double.NaN);
            double longitude = communes.stream()
                    .mapToDouble(CommuneView::longitude)
                    .average()
                    .orElse(Double.NaN);
            if (!Double.isNaN(latitude)) {
                middles.put(province.code(), new Distances.Middle(latitude, longitude));
            }
        }
        return middles;
    }
}
