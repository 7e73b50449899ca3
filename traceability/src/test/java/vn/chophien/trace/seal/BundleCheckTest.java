package vn.chophien.trace.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.trace.json.InvalidJson;
import vn.chophien.trace.seal.Finding.Kind;

/** Each way of tampering is caught and named. */
class BundleCheckTest {

    private final SealedWorld world = SealedWorld.typical();

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(BundleCheck.check(world.bundle(), world.key())).isEmpty();
    }

    @Test
    void readsBackTheBundleThatItWrites() {
        Bundle read = Bundle.parse(world.bundle().json());

        assertThat(read.json()).isEqualTo(world.bundle().json());
        assertThat(BundleCheck.check(read, world.key())).isEmpty();
    }

    @Test
    void namesTheEntryThatWasEdited() {
        Bundle edited = world.bundle(leaves -> replaced(leaves, 1, "\"waitDays\":\"14\"", "\"waitDays\":\"07\""));

        assertThat(kinds(edited)).contains(Kind.INCLUSION);
        assertThat(BundleCheck.check(edited, world.key())).anySatisfy(finding -> {
            assertThat(finding.subject()).isEqualTo("season/A");
            assertThat(finding.seq()).contains(2L);
        });
    }

    @Test
    void namesTheSubjectFromWhichAnEntryWasDropped() {
        Bundle dropped = world.bundle(leaves -> without(leaves, 2));

        assertThat(BundleCheck.check(dropped, world.key())).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.GAP);
            assertThat(finding.subject()).isEqualTo("lot/HARVEST");
        });
    }

    @Test
    void noticesThatTheLastEntryBeforeAnInputWasDropped() {
        Bundle dropped = world.bundle(leaves -> without(leaves, 3));

        assertThat(kinds(dropped)).containsExactly(Kind.INPUT);
    }

    @Test
    void noticesThatTwoEntriesChangedPlaces() {
        Bundle swapped = world.bundle(leaves -> {
            List<Bundle.Proven> moved = new ArrayList<>(leaves);
            Bundle.Proven one = leaves.get(2);
            Bundle.Proven two = leaves.get(3);
            moved.set(2, new Bundle.Proven(two.leaf(), one.proof()));
            moved.set(3, new Bundle.Proven(one.leaf(), two.proof()));
            return moved;
        });
        Bundle renumbered = world.bundle(leaves ->
                replaced(replaced(leaves, 2, "\"seq\":\"1\"", "\"seq\":\"2\""), 3, "\"seq\":\"2\"", "\"seq\":\"1\""));

        assertThat(kinds(swapped)).containsOnly(Kind.INCLUSION);
        assertThat(kinds(renumbered)).contains(Kind.INCLUSION, Kind.GAP, Kind.INPUT);
    }

    @Test
    void noticesAnotherKeyAndAnotherLog() {
        SealedWorld other = SealedWorld.typical();

        assertThat(BundleCheck.check(world.bundle(), other.key()))
                .extracting(Finding::kind)
                .containsExactly(Kind.SIGNATURE);
    }

    @Test
    void noticesThatMoreCameOutThanWentIn() {
        world.add("lot/PACK2", "PACK", Map.of("lotGrams", "50000"), SealedWorld.inputs("lot/HARVEST", 40_001));

        assertThat(BundleCheck.check(world.bundle(), world.key()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.QUANTITY);
                    assertThat(finding.subject()).isEqualTo("lot/HARVEST");
                    assertThat(finding.detail()).contains("100001", "100000");
                });
    }

    @Test
    void noticesAHarvestBeforeTheWaitingTimeWasOver() {
        world.add("season/A", "PESTICIDE", Map.of("day", "2026-08-10", "waitDays", "14"), Map.of());
        world.add("lot/EARLY", "CREATE", Map.of("harvestedOn", "2026-08-23"), SealedWorld.inputs("season/A", -1));
        world.add("lot/RIGHT", "CREATE", Map.of("harvestedOn", "2026-08-24"), SealedWorld.inputs("season/A", -1));

        assertThat(BundleCheck.check(world.bundle(), world.key()))
                .filteredOn(finding -> finding.kind() == Kind.INTERVAL)
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder("lot/HARVEST", "lot/EARLY");
    }

    @Test
    void refusesWhatIsNoBundle() {
        assertThatThrownBy(() -> Bundle.parse("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bundle.parse("[")).isInstanceOf(InvalidJson.class);
        assertThatThrownBy(() -> Bundle.parse(world.bundle().json().replace("\"seq\\\":\\\"1", "\"seq\\\":\\\"x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BundleCheck.check(world.bundle(leaves -> Collections.emptyList()), world.key()))
                .extracting(Finding::kind)
                .containsExactly(Kind.GAP);
    }

    private List<Kind> kinds(Bundle bundle) {
        return BundleCheck.check(bundle, world.key()).stream()
                .map(Finding::kind)
                .toList();
    }

    private static List<Bundle.Proven> without(List<Bundle.Proven> leaves, int index) {
        List<Bundle.Proven> fewer = new ArrayList<>(leaves);
        fewer.remove(index);
        return fewer;
    }

    private static List<Bundle.Proven> replaced(List<Bundle.Proven> leaves, int index, String what, String with) {
        List<Bundle.Proven> changed = new ArrayList<>(leaves);
        Bundle.Proven one = leaves.get(index);
        String body = new String(one.leaf().body(), StandardCharsets.UTF_8);
        assertThat(body).contains(what);
        Leaf forged = Leaf.parse(body.replace(what, with).getBytes(StandardCharsets.UTF_8));
        changed.set(index, new Bundle.Proven(forged, one.proof()));
        return changed;
    }
}
