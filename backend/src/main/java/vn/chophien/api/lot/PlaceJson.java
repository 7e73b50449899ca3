package vn.chophien.api.lot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.SiteView;

public record PlaceJson(
        String kind,
        String name,
        String place,
        String commune,
        String province,
        @Nullable String crop,
        @Nullable String hectares) {

    private static final int PLACES = 4; // a hectare is 10,000 square metres

    static PlaceJson of(SiteView site) {
        Long area = site.areaM2();
        return new PlaceJson(
                site.kind().name(),
                site.name(),
                site.placeText(),
                site.commune(),
                site.province(),
                site.crop(),
                area == null
                        ? null
                        : BigDecimal.valueOf(area, PLACES).stripTrailingZeros().toPlainString());
    }
}
