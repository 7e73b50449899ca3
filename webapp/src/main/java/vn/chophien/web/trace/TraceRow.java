package vn.chophien.web.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chophien.lot.LotLink;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotTrace;

/**
 * One lot of a trace beside the lot that was asked about.
 *
 * @param distance how many steps away, at the shortest
 * @param grams how much went over, from it when it lies before, into it when it lies behind
 * @param deeds what was done, in words
 */
public record TraceRow(LotNode node, int distance, long grams, String deeds) {

    /** Where it came from, the nearest first. */
    static List<TraceRow> before(LotTrace back) {
        return rows(back.ancestors(), back::outOf);
    }

    /** What came of it, the nearest first. */
    static List<TraceRow> after(LotTrace forward) {
        return rows(forward.descendants(), forward::into);
    }

    private static List<TraceRow> rows(Map<LotNode, Integer> nodes, Function<Long, List<LotLink>> links) {
        return nodes.entrySet().stream()
                .map(entry -> row(
                        entry.getKey(),
                        entry.getValue(),
                        links.apply(entry.getKey().id())))
                .sorted(Comparator.comparingInt(TraceRow::distance)
                        .thenComparing(Comparator.comparingLong(TraceRow::grams).reversed())
                        .thenComparing(row -> row.node().id()))
                .toList();
    }

    private static TraceRow row(LotNode node, int distance, List<LotLink> links) {
        return new TraceRow(
                node,
                distance,
                links.stream().mapToLong(LotLink::massGrams).sum(),
                links.stream()
                        .map(link -> link.operation().vietnamese())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
