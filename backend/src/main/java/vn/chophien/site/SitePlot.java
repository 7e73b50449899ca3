package vn.chophien.site;

import java.time.Instant;
import java.util.List;
import vn.chophien.trace.plot.Plot;

/**
 * The outline of a site, exact; never for the public.
 *
 * @param areaM2 square metres as the outline says; 0 for a point
 * @param warnings sentences on what is odd about it
 */
public record SitePlot(Plot plot, long areaM2, Instant recordedAt, String actor, List<String> warnings) {

    public String hectares() {
        return Hectares.text(areaM2);
    }
}
