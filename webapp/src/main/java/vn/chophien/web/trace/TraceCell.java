package vn.chophien.web.trace;

import java.util.List;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotStatus;
import vn.chophien.web.lot.Mass;

/**
 * What one box of the picture stands for: a lot, or many that there is no room for.
 *
 * @param lots their ids
 * @param title in full, for who points at it or listens
 * @param css how it stands out
 */
record TraceCell(List<Long> lots, String first, String second, String third, String title, String css) {

    static TraceCell start(LotNode node) {
        return of(node, "lot-map__box--start");
    }

    static TraceCell of(LotNode node) {
        return of(node, "");
    }

    private static TraceCell of(LotNode node, String css) {
        boolean stopped = node.status() != LotStatus.NORMAL;
        Long grams = node.massGrams();
        String number = node.address().number().value();
        return new TraceCell(
                List.of(node.id()),
                number,
                node.name(),
                stopped ? node.status().vietnamese() : grams == null ? "" : Mass.text(grams),
                "Lô " + number + ", " + node.name() + ", " + node.maker()
                        + (stopped ? ", " + node.status().vietnamese() : ""),
                css + (stopped ? " lot-map__box--stopped" : ""));
    }

    /** @param where that they all lie, in words */
    static TraceCell many(List<TraceSpot> spots, String where) {
        long stopped = spots.stream().filter(spot -> spot.point().isStopped()).count();
        String count = "+ " + spots.size() + " lô";
        return new TraceCell(
                spots.stream().map(TraceSpot::id).toList(),
                count,
                where,
                stopped == 0 ? "" : stopped + " lô đã dừng",
                count + " " + where + (stopped == 0 ? "" : ", " + stopped + " lô đã dừng"),
                stopped == 0 ? "lot-map__box--more" : "lot-map__box--more lot-map__box--stopped");
    }
}
