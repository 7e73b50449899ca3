package vn.chophien.lot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a lot came from, or everything that came of it, with enough of each lot to judge it. */
public final class LotTrace {

    private final LotNet<LotNode> net;

    /**
     * @param start the lot that was asked about
     * @param lots every lot reached, itself included
     * @param links every link between them in the direction walked
     */
    public LotTrace(long start, Map<Long, LotNode> lots, List<LotLink> links) {
        this.net = new LotNet<>(start, lots, links);
    }

    LotNet<LotNode> net() {
        return net;
    }

    public long start() {
        return net.start();
    }

    public Map<Long, LotNode> lots() {
        return net.lots();
    }

    public List<LotLink> links() {
        return net.links();
    }

    public LotNode lot(long id) {
        return net.lot(id);
    }

    /** The links that lead into a lot, the largest share first. */
    public List<LotLink> into(long id) {
        return net.into(id);
    }

    /** The links that lead out of a lot, the largest share first. */
    public List<LotLink> outOf(long id) {
        return net.outOf(id);
    }

    /** The other lots by their shortest distance from the start when walking back, nearest first. */
    public Map<LotNode, Integer> ancestors() {
        return nodes(net.back());
    }

    /** The other lots by their shortest distance from the start when walking forward, nearest first. */
    public Map<LotNode, Integer> descendants() {
        return nodes(net.forward());
    }

    private Map<LotNode, Integer> nodes(Map<Long, Integer> distances) {
        Map<LotNode, Integer> nodes = new LinkedHashMap<>();
        distances.forEach((id, steps) -> {
            if (id != start()) {
                nodes.put(lot(id), steps);
            }
        });
        return Collections.unmodifiableMap(nodes);
    }

    /** The database stopped walking before the end, so nobody may rely on what it found. */
    public static final class IncompleteTrace extends IllegalStateException {
        IncompleteTrace(long start) {
            super("The trace of lot " + start + " is incomplete: the database stopped before its end");
        }
    }
}
