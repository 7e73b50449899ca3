package vn.chophien.lot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;

/**
 * Lots and what went from one into another, as far as a walk from one of them came in one direction. Complete by
 * construction: a net that lacks a lot does not come into being, because a recall that silently misses a lot is worse
 * than one that fails.
 *
 * <p>Made for graphs of any shape: a chain of thousands, a hub of tens of thousands. Links are found by their ends.
 *
 * @param <N> what is known of each lot
 */
public final class LotNet<N> {

    private final long start;
    private final Map<Long, N> lots;
    private final List<LotLink> links;
    private final Map<Long, List<LotLink>> into;
    private final Map<Long, List<LotLink>> outOf;

    /**
     * @param start the lot that was asked about
     * @param lots every lot reached, itself included
     * @param links every link between them in the direction walked
     */
    public LotNet(long start, Map<Long, N> lots, List<LotLink> links) {
        this.start = start;
        this.lots = Map.copyOf(lots);
        this.links = List.copyOf(links);
        this.into = byEnd(LotLink::childId);
        this.outOf = byEnd(LotLink::parentId);
        for (LotLink link : links) {
            if (!lots.containsKey(link.parentId()) || !lots.containsKey(link.childId())) {
                throw new LotTrace.IncompleteTrace(start);
            }
        }
    }

    public long start() {
        return start;
    }

    public Map<Long, N> lots() {
        return lots;
    }

    public List<LotLink> links() {
        return links;
    }

    public N lot(long id) {
        return Optional.ofNullable(lots.get(id)).orElseThrow(() -> new IllegalArgumentException("Not in trace: " + id));
    }

    /** The links that lead into a lot, the largest share first. */
    public List<LotLink> into(long id) {
        return into.getOrDefault(id, List.of());
    }

    /** The links that lead out of a lot, the largest share first. */
    public List<LotLink> outOf(long id) {
        return outOf.getOrDefault(id, List.of());
    }

    /** Ids by their shortest distance from the start when walking back, itself first. */
    public Map<Long, Integer> back() {
        return distances(this::into, LotLink::parentId, id -> true);
    }

    /** Ids by their shortest distance from the start when walking forward, itself first. */
    public Map<Long, Integer> forward() {
        return distances(this::outOf, LotLink::childId, id -> true);
    }

    /** As much of this net as is reached through these lots alone, and one step beyond them. */
    public LotNet<N> through(LongPredicate passable) {
        Map<Long, Integer> kept = new HashMap<>(distances(this::into, LotLink::parentId, passable));
        kept.putAll(distances(this::outOf, LotLink::childId, passable));
        Map<Long, N> nodes = new HashMap<>();
        kept.keySet().forEach(id -> nodes.put(id, lot(id)));
        List<LotLink> between = links.stream()
                .filter(link -> kept.containsKey(link.parentId()) && kept.containsKey(link.childId()))
                .filter(link -> passable.test(link.parentId()) || passable.test(link.childId()))
                .toList();
        return new LotNet<>(start, nodes, between);
    }

    private Map<Long, Integer> distances(
            Function<Long, List<LotLink>> leaving, ToLongFunction<LotLink> to, LongPredicate passable) {
        Map<Long, Integer> distance = new LinkedHashMap<>(Map.of(start, 0));
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long id = open.remove();
            int next = distance.getOrDefault(id, 0) + 1;
            for (LotLink link : passable.test(id) ? leaving.apply(id) : List.<LotLink>of()) {
                if (distance.putIfAbsent(to.applyAsLong(link), next) == null) {
                    open.add(to.applyAsLong(link));
                }
            }
        }
        return distance;
    }

    private Map<Long, List<LotLink>> byEnd(ToLongFunction<LotLink> end) {
        Map<Long, List<LotLink>> byEnd = new HashMap<>();
        links.forEach(link -> byEnd.computeIfAbsent(end.applyAsLong(link), id -> new ArrayList<>())
                .add(link));
        byEnd.values()
                .forEach(list ->
                        list.sort(Comparator.comparingLong(LotLink::massGrams).reversed()));
        return byEnd;
    }
}
