package vn.chophien.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.trace.json.Json;

/**
 * Outlines as one GeoJSON file with the properties that Regulation (EU) 2023/1115 asks for, and the codes of the place.
 * Coordinates stay the text that they are, with six places: a zero that is dropped would fail the check.
 */
final class PlotCollection {

    private static final BigDecimal SQUARE_METRES_A_HECTARE = BigDecimal.valueOf(10_000);

    private PlotCollection() {}

    static String of(List<PlotRepository.Told> plots) {
        List<Json> features = new ArrayList<>();
        plots.forEach(plot -> features.add(feature(plot)));
        return Json.write(
                object(Map.entry("type", text("FeatureCollection")), Map.entry("features", new Json.Arr(features))));
    }

    private static Json feature(PlotRepository.Told plot) {
        BigDecimal hectares =
                BigDecimal.valueOf(plot.areaM2()).divide(SQUARE_METRES_A_HECTARE, 4, RoundingMode.HALF_UP);
        Json.Obj properties = object(
                Map.entry("ProducerName", text(plot.seller())),
                Map.entry("ProducerCountry", text("VN")),
                Map.entry("ProductionPlace", text(plot.site() + ", " + plot.place())),
                Map.entry("Area", new Json.Num(hectares.toPlainString())),
                Map.entry("PlantingAreaCode", plot.codes() == null ? Json.Literal.NULL : text(plot.codes())));
        return object(
                Map.entry("type", text("Feature")),
                Map.entry("properties", properties),
                Map.entry("geometry", Json.read(plot.geometry())));
    }

    private static Json text(String value) {
        return new Json.Str(value);
    }

    @SafeVarargs
    private static Json.Obj object(Map.Entry<String, Json>... members) {
        Map<String, Json> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Json> member : members) {
            ordered.put(member.getKey(), member.getValue());
        }
        return new Json.Obj(ordered);
    }
}
