package vn.chophien.web.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.lot.LotLink;
import vn.chophien.lot.LotNet;
import vn.chophien.lot.LotPoint;

/**
 * Where one lot of a trace lies beside the lot that was asked about.
 *
 * @param distance how many steps away, at the shortest
 * @param grams how much went over, from it when it lies before, into it when it lies behind
 * @param links over which it went
 */
record TraceSpot(LotPoint point, int distance, long grams, List<LotLink> links) {

    /** The nearest first, and of one distance the most. */
    private static final Comparator<TraceSpot> NEAREST = Comparator.comparingInt(TraceSpot::distance)
            .thenComparing(Comparator.comparingLong(TraceSpot::grams).reversed())
            .thenComparingLong(TraceSpot::id);

    long id() {
        return point.id();
    }

    /** What was done, in words. */
    String deeds() {
        return links.stream()
                .map(link -> link.operation().vietnamese())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Where it came from, the nearest first. */
    static List<TraceSpot> before(LotNet<LotPoint> back) {
        return spots(back, back.back(), back::outOf);
    }

    /** What came of it, the nearest first. */
    static List<TraceSpot> after(LotNet<LotPoint> forward) {
        return spots(forward, forward.forward(), forward::into);
    }

    private static List<TraceSpot> spots(
            LotNet<LotPoint> net, Map<Long, Integer> distances, Function<Long, List<LotLink>> links) {
        return distances.entrySet().stream()
                .filter(entry -> entry.getKey() != net.start())
                .map(entry -> spot(net.lot(entry.getKey()), entry.getValue(), links.apply(entry.getKey())))
                .sorted(NEAREST)
                .toList();
    }

    private static TraceSpot spot(LotPoint point, int distance, List<LotLink> links) {
        return new TraceSpot(
                point, distance, links.stream().mapToLong(LotLink::massGrams).sum(), links);
    }
}
