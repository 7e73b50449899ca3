package vn.chophien.site;

import java.util.List;
import vn.chophien.trace.plot.Position;

/**
 * An outline that was refused because it crosses itself.
 *
 * @param ring as it was sent, closed
 * @param at where two edges cross
 */
public record PlotCrossing(List<Position> ring, Position at) {}
