package vn.chophien.web.trace;

import java.util.List;
import java.util.stream.Stream;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotTraceView;
import vn.chophien.order.LotBuyer;

/**
 * What the page of a trace shows; long lists only by their beginning, the file has them whole.
 *
 * @param before where it came from, the nearest first
 * @param after what came of it, the nearest first
 * @param buyers the newest of them
 * @param moreBuyers whether there are more than these
 */
public record TracePage(
        LotTraceView trace, List<TraceRow> before, List<TraceRow> after, List<LotBuyer> buyers, boolean moreBuyers) {

    static final int MOST_ROWS = 200;

    /** Every lot that may have reached a buyer. */
    static List<Long> reached(LotTraceView trace) {
        return List.copyOf(trace.forward().lots().keySet());
    }

    static TracePage of(LotTraceView trace, List<LotBuyer> buyers) {
        boolean more = buyers.size() > MOST_ROWS;
        return new TracePage(
                trace,
                TraceRow.before(trace.back()),
                TraceRow.after(trace.forward()),
                more ? buyers.subList(0, MOST_ROWS) : buyers,
                more);
    }

    public TracePicture picture() {
        return TracePicture.of(trace, before, after);
    }

    public List<TraceRow> shown(List<TraceRow> rows) {
        return rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows;
    }

    /** Those who stand at the beginning of it: makers of lots that were made of no other. */
    public List<String> suppliers() {
        return Stream.concat(
                        trace.back().lots().values().stream(),
                        Stream.of(trace.back().lot(trace.lot().id())))
                .filter(node -> trace.back().into(node.id()).isEmpty())
                .map(LotNode::maker)
                .distinct()
                .sorted()
                .limit(12)
                .toList();
    }
}
