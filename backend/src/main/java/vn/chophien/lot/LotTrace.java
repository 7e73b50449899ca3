package vn.chophien.lot;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Everything that a lot came from, or everything that came of it. Complete by construction: a trace that lacks a lot
 * does not come into being, because a recall that silently misses a lot is worse than one that fails.
 *
 * @param start the lot that was asked about
 * @param lots every lot reached, itself included
 * @param links every link between them in the direction walked
 */
public record LotTrace(long start, Map<Long, LotNode> lots, List<LotLink> links) {

    public LotTrace {
        lots = Map.copyOf(lots);
        links = List.copyOf(links);
        for (LotLink link : links) {
            if (!lots.containsKey(link.parentId()) || !lots.containsKey(link.childId())) {
                throw new IncompleteTrace(start);
            }
        }
    }

    public LotNode lot(long id) {
        return Optional.ofNullable(lots.get(id)).orElseThrow(() -> new IllegalArgumentException("Not in trace: " + id));
    }

    /** The links that lead into a lot, the largest share first. */
    public List<LotLink> into(long id) {
        return links.stream()
                .filter(link -> link.childId() == id)
                .sorted(Comparator.comparingLong(LotLink::massGrams).reversed())
                .toList();
    }

    /** The links that lead out of a lot, the largest share first. */
    public List<LotLink> outOf(long id) {
        return links.stream()
                .filter(link -> link.parentId() == id)
                .sorted(Comparator.comparingLong(LotLink::massGrams).reversed())
                .toList();
    }

    /** The other lots by their shortest distance from the start when walking back, nearest first. */
    public Map<LotNode, Integer> ancestors() {
        return distances(LotLink::childId, LotLink::parentId);
    }

    /** The other lots by their shortest distance from the start when walking forward, nearest first. */
    public Map<LotNode, Integer> descendants() {
        return distances(LotLink::parentId, LotLink::childId);
    }

    private Map<LotNode, Integer> distances(ToLongFunction<LotLink> from, ToLongFunction<LotLink> to) {
        Map<Long, List<LotLink>> leaving = new HashMap<>();
        links.forEach(link -> leaving.computeIfAbsent(from.applyAsLong(link), id -> new java.util.ArrayList<>())
                .add(link));
        Map<Long, Integer> distance = new LinkedHashMap<>(Map.of(start, 0));
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long id = open.remove();
            int next = distance.getOrDefault(id, 0) + 1;
            for (LotLink link : leaving.getOrDefault(id, List.of())) {
                if (distance.putIfAbsent(to.applyAsLong(link), next) == null) {
                    open.add(to.applyAsLong(link));
                }
            }
        }
        distance.remove(start);
        Map<LotNode, Integer> nodes = new LinkedHashMap<>();
        distance.forEach((id, steps) -> nodes.put(lot(id), steps));
        return nodes;
    }

    /** The database stopped walking before the end, so nobody may rely on what it found. */
    public static final class IncompleteTrace extends IllegalStateException {
        IncompleteTrace(long start) {
            super("The trace of lot " + start + " is incomplete: the database stopped before its end");
        }
    }
}
