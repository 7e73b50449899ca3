package vn.chophien.web.trace;

import vn.chophien.lot.LotNode;

/**
 * One lot of a trace as a table tells it.
 *
 * @param distance how many steps it is away, at the shortest
 * @param grams how much went over, from it when it lies before, into it when it lies behind
 * @param deeds what was done, in words
 */
public record TraceRow(LotNode node, int distance, long grams, String deeds) {

    static TraceRow of(TraceSpot spot, LotNode node) {
        return new TraceRow(node, spot.distance(), spot.grams(), spot.deeds());
    }
}
