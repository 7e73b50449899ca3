package vn.chophien.web.trace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chophien.lot.LotLink;
import vn.chophien.lot.LotNode;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;

/**
 * One direction of a trace, as a table of which a page is shown.
 *
 * @param grams what went into the lot, or out of it, without a detour
 */
public record TraceList(Slice<TraceRow> rows, long grams) {

    static TraceList of(List<TraceSpot> spots, List<LotLink> direct, Paging paging, Map<Long, LotNode> nodes) {
        List<TraceRow> rows = shown(spots, paging)
                .map(spot -> TraceRow.of(spot, Objects.requireNonNull(nodes.get(spot.id()))))
                .toList();
        return new TraceList(
                new Slice<>(rows, spots.size(), paging),
                direct.stream().mapToLong(LotLink::massGrams).sum());
    }

    static Stream<TraceSpot> shown(List<TraceSpot> spots, Paging paging) {
        return spots.stream().skip(paging.offset()).limit(paging.size());
    }

    public long size() {
        return rows.total();
    }

    /** Which of them the page holds, in words; nothing when it holds them all. */
    public String range() {
        int first = rows.paging().offset();
        return rows.pages() <= 1
                ? ""
                : " (hiện lô " + (first + 1) + "–" + (first + rows.rows().size()) + ", gần nhất trước)";
    }
}
