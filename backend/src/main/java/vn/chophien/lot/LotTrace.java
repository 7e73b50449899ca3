package vn.chophien.lot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
 * Everything that a lot came from, or everything that came of it. Complete by construction: a trace that lacks a lot
 * does not come into being, because a recall that silently misses a lot is worse than one that fails.
 *
 * <p>Made for graphs of any shape: a chain of thousands, a hub of tens of thousands. Links are found by their ends.
 */
public final class LotTrace {

    private final long start;
    private final Map<Long, LotNode> lots;
    private final List<LotLink> links;
    private final Map<Long, List<LotLink>> into;
    private final Map<Long, List<LotLink>> outOf;

    /**
     * @param start the lot that was asked about
     * @param lots every lot reached, itself included
     * @param links every link between them in the direction walked
     */
    public LotTrace(long start, Map<Long, LotNode> lots, List<LotLink> links) {
        this.start = start;
        this.lots = Map.copyOf(lots);
        this.links = List.copyOf(links);
        this.into = byEnd(LotLink::childId);
        this.outOf = byEnd(LotLink::parentId);
        for (LotLink link : links) {
            if (!lots.containsKey(link.parentId()) || !lots.containsKey(link.childId())) {
                throw new IncompleteTrace(start);
            }
        }
    }

    public long start() {
        return start;
    }

    public Map<Long, LotNode> lots() {
        return lots;
    }

    public List<LotLink> links() {
        return links;
    }

    public LotNode lot(long id) {
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

    /** The other lots by their shortest distance from the start when walking back, nearest first. */
    public Map<LotNode, Integer> ancestors() {
        return nodes(distances(this::into, LotLink::parentId, id -> true));
    }

    /** The other lots by their shortest distance from the start when walking forward, nearest first. */
    public Map<LotNode, Integer> descendants() {
        return nodes(distances(this::outOf, LotLink::childId, id -> true));
    }

    /** As much of this trace as is reached through these lots alone, and one step beyond them. */
    public LotTrace through(LongPredicate passable) {
        Map<Long, Integer> kept = new HashMap<>(distances(this::into, LotLink::parentId, passable));
        kept.putAll(distances(this::outOf, LotLink::childId, passable));
        Map<Long, LotNode> nodes = new HashMap<>();
        kept.keySet().forEach(id -> nodes.put(id, lot(id)));
        List<LotLink> between = links.stream()
                .filter(link -> kept.containsKey(link.parentId()) && kept.containsKey(link.childId()))
                .filter(link -> passable.test(link.parentId()) || passable.test(link.childId()))
                .toList();
        return new LotTrace(start, nodes, between);
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

    private Map<LotNode, Integer> nodes(Map<Long, Integer> distances) {
        Map<LotNode, Integer> nodes = new LinkedHashMap<>();
        distances.forEach((id, steps) -> {
            if (id != start) {
                nodes.put(lot(id), steps);
            }
        });
        return Collections.unmodifiableMap(nodes);
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

    /** The database stopped walking before the end, so nobody may rely on what it found. */
    public static final class IncompleteTrace extends IllegalStateException {
        IncompleteTrace(long start) {
            super("The trace of lot " + start + " is incomplete: the database stopped before its end");
        }
    }
}
