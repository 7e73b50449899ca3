package vn.chophien.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LotTraceTest {

    @Test
    void lotReachedOnTwoWaysCountsOnceAtItsShortestDistance() {
        LotTrace trace = back(4, 4, link(1, 2), link(1, 3), link(2, 3), link(3, 4), link(2, 4));

        assertThat(distances(trace.ancestors())).containsExactlyInAnyOrderEntriesOf(Map.of(3L, 1, 2L, 1, 1L, 2));
    }

    @Test
    void nearestComesFirst() {
        LotTrace trace = back(3, 3, link(1, 2), link(2, 3));

        assertThat(trace.ancestors().keySet()).extracting(LotNode::id).containsExactly(2L, 1L);
    }

    @Test
    void forwardIsWalkedTheOtherWay() {
        LotTrace trace = back(1, 3, link(1, 2), link(2, 3));

        assertThat(distances(trace.descendants())).containsExactlyInAnyOrderEntriesOf(Map.of(2L, 1, 3L, 2));
        assertThat(trace.ancestors()).isEmpty();
    }

    @Test
    void circleEnds() {
        LotTrace trace = back(1, 2, link(1, 2), link(2, 1));

        assertThat(distances(trace.ancestors())).containsExactly(Map.entry(2L, 1));
    }

    @Test
    void largestShareComesFirst() {
        LotTrace trace = back(3, 3, link(1, 3, 10), link(2, 3, 90));

        assertThat(trace.into(3)).extracting(LotLink::parentId).containsExactly(2L, 1L);
        assertThat(trace.outOf(1)).extracting(LotLink::childId).containsExactly(3L);
    }

    @Test
    void throughSomeLotsAloneTheWalkEndsOneStepBeyondThem() {
        LotTrace trace = back(5, 5, link(1, 2), link(2, 3), link(3, 5), link(4, 5), link(1, 4));

        LotNet<LotNode> seen = trace.net().through(id -> id == 5 || id == 3);

        assertThat(seen.lots()).containsOnlyKeys(5L, 4L, 3L, 2L);
        assertThat(seen.links()).containsExactly(link(2, 3), link(3, 5), link(4, 5));
    }

    /** What MariaDB answers when it stops at max_recursive_iterations: links to lots that it did not walk to. */
    @Test
    void traceThatLacksALotDoesNotComeIntoBeing() {
        assertThatThrownBy(() -> back(3, 2, link(2, 3), link(1, 2)))
                .isInstanceOf(LotTrace.IncompleteTrace.class)
                .hasMessageContaining("lot 3");
    }

    private static LotTrace back(long start, long lots, LotLink... links) {
        Map<Long, LotNode> nodes = LongStream.rangeClosed(1, Math.max(start, lots))
                .filter(id -> id <= lots || id == start)
                .mapToObj(id -> LotTestData.node(id, "Lô " + id, LotStatus.NORMAL, null, null, null, null))
                .collect(Collectors.toMap(LotNode::id, Function.identity()));
        if (lots < start) {
            nodes.remove(1L);
        }
        return new LotTrace(start, nodes, Arrays.asList(links));
    }

    private static LotLink link(long parent, long child) {
        return link(parent, child, 1_000);
    }

    private static LotLink link(long parent, long child, long grams) {
        return new LotLink(parent, child, grams, LotOperation.TRANSFORM);
    }

    private static Map<Long, Integer> distances(Map<LotNode, Integer> lots) {
        return lots.entrySet().stream()
                .collect(Collectors.toMap(lot -> lot.getKey().id(), Map.Entry::getValue));
    }
}
