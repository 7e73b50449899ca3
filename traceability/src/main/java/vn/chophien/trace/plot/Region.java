package vn.chophien.trace.plot;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A province or another area that plots should lie in, with an outline that is coarser than theirs.
 *
 * @param outline in WGS 84
 * @param slackDegrees how far off the outline may be, in degrees of latitude; what lies that near counts as inside
 */
public record Region(Ring outline, double slackDegrees) {

    /** How a plot lies to a region. */
    public enum Fit {
        /** All of it lies inside. */
        INSIDE,
        /** Some of it or all lies outside. */
        OUTSIDE,
        /** It lies outside, and would lie inside had its file named longitude before latitude. */
        SWAPPED
    }

    /** Compares a plot with the outline; a plot over the border is outside. */
    public Fit fit(Plot plot) {
        Geometry region = outline.polygon().buffer(slackDegrees);
        Geometry shape = plot.shape();
        if (region.contains(shape)) {
            return Fit.INSIDE;
        }
        Geometry turned = shape.copy();
        turned.apply((Coordinate one) -> {
            double x = one.x;
            one.x = one.y;
            one.y = x;
        });
        turned.geometryChanged();
        return region.contains(turned) ? Fit.SWAPPED : Fit.OUTSIDE;
    }
}
