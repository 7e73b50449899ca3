package vn.chophien.web.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.site.PlotGround;
import vn.chophien.site.SitePlot;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.plot.Plot;
import vn.chophien.trace.plot.Position;
import vn.chophien.trace.plot.Ring;

/** What the script that draws outlines reads from the page. */
public final class PlotSheet {

    private PlotSheet() {}

    public static String middle(PlotGround ground) {
        return "[" + ground.middle() + "]";
    }

    /** The outline to go on with; empty when it is a point or has parts, which no pen here draws. */
    public static String outline(SitePlot plot) {
        return plot.plot().outlines().size() == 1 ? plot.plot().geoJson() : "";
    }

    public static String around(PlotGround ground) {
        List<Json> all = new ArrayList<>();
        all.add(object("name", text("Giữa " + ground.commune()), "at", pair(ground.middle())));
        ground.own()
                .forEach(one ->
                        rings(one.plot()).forEach(ring -> all.add(object("name", text(one.name()), "ring", ring))));
        ground.others()
                .forEach(other -> all.add(object(
                        "radius", new Json.Num(Long.toString(other.radiusMetres())), "at", pair(other.centre()))));
        return Json.write(new Json.Arr(all));
    }

    private static List<Json> rings(Plot plot) {
        return plot.outlines().stream()
                .map(Ring::positions)
                .map(ring ->
                        (Json) new Json.Arr(ring.stream().map(PlotSheet::pair).collect(Collectors.toList())))
                .toList();
    }

    private static Json pair(Position at) {
        return new Json.Arr(List.of(
                new Json.Num(at.longitude().toPlainString()),
                new Json.Num(at.latitude().toPlainString())));
    }

    private static Json text(String value) {
        return new Json.Str(value);
    }

    private static Json object(String first, Json one, String second, Json two) {
        return new Json.Obj(Map.of(first, one, second, two));
    }
}
