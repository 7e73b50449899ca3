package vn.chophien.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotLink;
import vn.chophien.lot.LotNet;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotOperation;
import vn.chophien.lot.LotPoint;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.LotTraceView;
import vn.chophien.shared.Quantity;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

class TracePictureTest {

    @Test
    void whatCameBeforeIsAboveAndWhatCameOfItBelow() {
        TracePicture picture = picture(trace(List.of(link(1, 0)), List.of(link(0, 2))));

        assertThat(picture.boxes()).extracting(TracePicture.Box::first).containsExactly("L1", "L0", "L2");
        assertThat(picture.boxes()).extracting(TracePicture.Box::y).isSorted().doesNotHaveDuplicates();
        assertThat(picture.lines()).hasSize(2).allMatch(line -> line.y1() < line.y2());
    }

    @Test
    void aCrowdedStepCountsTheLotsThatItHasNoRoomFor() {
        List<LotLink> children = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            children.add(link(0, i));
        }

        TracePicture picture = picture(trace(List.of(), children));

        assertThat(picture.boxes()).extracting(TracePicture.Box::first).endsWith("+ 48 lô");
        assertThat(picture.lines()).hasSize(3);
        assertThat(picture.boxes()).allMatch(box -> box.x() >= 0 && box.x() + box.width() <= TracePicture.WIDTH);
    }

    @Test
    void aLongChainCountsTheStepsThatItHasNoRoomFor() {
        List<LotLink> chain = new ArrayList<>();
        for (int i = 1; i <= 1_200; i++) {
            chain.add(link(i, i - 1));
        }

        TracePicture picture = picture(trace(chain, List.of()));

        assertThat(picture.boxes().get(0).first()).isEqualTo("+ 1195 lô");
        assertThat(picture.boxes().get(0).second()).isEqualTo("ở 1195 bước về trước nữa");
        assertThat(picture.boxes()).hasSize(7);
        assertThat(picture.lines()).hasSize(6);
    }

    private static TracePicture picture(LotTraceView trace) {
        Map<Long, LotNode> nodes = new HashMap<>();
        Stream.of(trace.back(), trace.forward())
                .flatMap(net -> net.lots().keySet().stream())
                .forEach(id -> nodes.put(id, node(id)));
        return TracePicture.of(trace, TraceSpot.before(trace.back()), TraceSpot.after(trace.forward()), nodes);
    }

    private static LotTraceView trace(List<LotLink> back, List<LotLink> forward) {
        Quantity kilogram = new Quantity(1_000, 3, "kg");
        LotSummary lot = new LotSummary(
                0,
                address(0),
                "Củ",
                1,
                "Hợp tác xã",
                kilogram,
                kilogram,
                LocalDate.of(2026, 11, 1),
                null,
                LotStatus.NORMAL,
                null,
                null);
        return new LotTraceView(lot, net(back), net(forward), true);
    }

    private static LotNet<LotPoint> net(List<LotLink> links) {
        Map<Long, LotPoint> points = new HashMap<>(Map.of(0L, point(0)));
        for (LotLink link : links) {
            points.putIfAbsent(link.parentId(), point(link.parentId()));
            points.putIfAbsent(link.childId(), point(link.childId()));
        }
        return new LotNet<>(0, points, links);
    }

    private static LotPoint point(long id) {
        return new LotPoint(id, false);
    }

    private static LotLink link(long parent, long child) {
        return new LotLink(parent, child, 10, LotOperation.SPLIT);
    }

    private static LotNode node(long id) {
        return new LotNode(
                id,
                address(id),
                "Củ dong riềng",
                "Hợp tác xã",
                LotStatus.NORMAL,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 11, 1),
                null,
                1_000L,
                null);
    }

    private static LotAddress address(long id) {
        return new LotAddress(null, new LotNumber("L" + id), new LotToken("%016d".formatted(id)));
    }
}
