package vn.chophien.site;

import java.util.List;
import vn.chophien.trace.plot.Blur;
import vn.chophien.trace.plot.Plot;
import vn.chophien.trace.plot.Position;

/**
 * What helps to find one's land on an empty sheet. Of other sellers' land there is only the circle that everybody may see.
 *
 * @param commune name of the commune
 * @param middle about where it lies
 * @param own the seller's other outlines near it
 * @param others where others have land
 */
public record PlotGround(String commune, Position middle, List<Named> own, List<Blur> others) {

    /** An outline with the name of its site. */
    public record Named(String name, Plot plot) {}
}
