package vn.chophien.web.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotLink;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotOperation;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotRecord;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.LotTrace;
import vn.chophien.shared.Quantity;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.PreHarvestInterval;
import vn.chophien.site.SeasonView;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** The story of lot 2, noodles, that were made of lot 1, tubers, harvested on 21 September. */
class LotStoryTest {

    private static final LocalDate HARVEST = LocalDate.of(2026, 9, 21);
    private static final long TUBERS = 1;
    private static final long NOODLES = 2;

    private final List<DiaryEntryView> diary = new ArrayList<>();
    private final List<LotRecord> steps = new ArrayList<>();

    @Test
    void storyGoesFromTheFieldToThePack() {
        work(1, "2026-05-01T01:00:00Z", null);
        step(TUBERS, "2026-09-21T03:00:00Z");
        step(NOODLES, "2026-10-01T03:00:00Z");

        List<StoryStage> stages = LotStory.of(page());

        assertThat(stages).extracting(stage -> stage.lot().id()).containsExactly(TUBERS, NOODLES);
        assertThat(stages).extracting(StoryStage::own).containsExactly(false, true);
        assertThat(stages.get(0).lines()).extracting(StoryLine::what).containsExactly("Chăm sóc", "Nhập kho");
    }

    /** Domain rule 3: both are shown, the correction right after what it corrects. */
    @Test
    void correctionStandsAfterWhatItCorrects() {
        work(1, "2026-05-01T01:00:00Z", null);
        work(2, "2026-05-10T01:00:00Z", null);
        work(3, "2026-06-20T01:00:00Z", 1L);

        List<StoryLine> lines = LotStory.of(page()).get(0).lines();

        assertThat(lines).extracting(StoryLine::corrected).containsExactly(true, false, false);
        assertThat(lines).extracting(StoryLine::correction).containsExactly(null, "Ghi nhầm ngày", null);
    }

    @Test
    void correctionOfADayStandsAfterTheWrongDayToo() {
        work(1, "2026-05-20T01:00:00Z", null);
        work(2, "2026-05-01T01:00:00Z", 1L);
        diary.sort(Comparator.comparing(DiaryEntryView::occurredAt)); // as the database hands them over

        assertThat(LotStory.of(page()).get(0).lines())
                .extracting(StoryLine::corrected)
                .containsExactly(true, false);
    }

    @Test
    void workAfterTheHarvestBelongsToLaterLots() {
        work(1, "2026-09-21T01:00:00Z", null);
        work(2, "2026-09-21T17:30:00Z", null); // half past midnight on the 22nd here

        assertThat(LotStory.of(page()).get(0).lines()).hasSize(1);
    }

    @Test
    void longStoriesOfIngredientsAreLeftToTheirOwnPages() {
        for (int i = 0; i < 90; i++) {
            step(TUBERS, "2026-09-21T03:00:00Z");
            step(NOODLES, "2026-10-01T03:00:00Z");
        }

        List<StoryStage> stages = LotStory.of(page());

        assertThat(stages.get(0).untold()).isEqualTo(90);
        assertThat(stages.get(0).lines()).isEmpty();
        assertThat(stages.get(1).lines()).hasSize(90);
    }

    private void work(long id, String at, @Nullable Long correctsId) {
        Instant when = Instant.parse(at);
        diary.add(new DiaryEntryView(
                id,
                1,
                DiaryKind.CARE,
                when,
                when,
                when,
                "Tổ trồng dong số 1",
                null,
                null,
                null,
                null,
                null,
                null,
                "Làm cỏ",
                "Tổ trồng dong số 1",
                correctsId,
                correctsId == null ? null : "Ghi nhầm ngày"));
    }

    private void step(long lotId, String at) {
        Instant when = Instant.parse(at);
        steps.add(new LotRecord(
                lotId, LotOperation.STORE, when, when, "Bản Nà Mây", "Hợp tác xã", null, null, "Xếp kho"));
    }

    private LotPageView page() {
        LotNode tubers = node(TUBERS, HARVEST);
        LotNode noodles = node(NOODLES, null);
        Map<Long, LotNode> lots = new HashMap<>(Map.of(TUBERS, tubers, NOODLES, noodles));
        return new LotPageView(
                LocalDate.of(2026, 11, 22),
                head(noodles),
                new LotTrace(NOODLES, lots, List.of(new LotLink(TUBERS, NOODLES, 5_000, LotOperation.TRANSFORM))),
                new LotTrace(NOODLES, Map.of(NOODLES, noodles), List.of()),
                steps,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(new SeasonView(1, 1, "Dong riềng", null, LocalDate.of(2026, 1, 10), null, diary)),
                new PreHarvestInterval(0),
                0);
    }

    private static LotNode node(long id, @Nullable LocalDate harvestedOn) {
        LotAddress address = new LotAddress(null, new LotNumber("L26-" + id), new LotToken("%016d".formatted(id)));
        return new LotNode(
                id,
                address,
                "Lô " + id,
                "Hợp tác xã",
                LotStatus.NORMAL,
                null,
                null,
                harvestedOn == null ? null : 1L,
                null,
                null,
                harvestedOn,
                LocalDate.of(2026, 9, 20).plusDays(id),
                null,
                5_000L,
                null);
    }

    private static LotHead head(LotNode lot) {
        return new LotHead(
                lot.id(),
                lot.address(),
                lot.name(),
                null,
                new Quantity(10, 0, "gói"),
                new Quantity(10, 0, "gói"),
                null,
                null,
                null,
                null,
                Instant.parse("2026-10-01T03:00:00Z"),
                new LotHead.Seller(1, "na-may", "Hợp tác xã", "Bản Nà Mây", "Xã Côn Minh", "Tỉnh", null, true),
                null,
                null,
                null);
    }
}
