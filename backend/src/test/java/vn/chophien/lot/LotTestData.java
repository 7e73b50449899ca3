package vn.chophien.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;
import vn.chophien.site.CodeKind;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.PreHarvestInterval;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteCodeView;
import vn.chophien.site.SiteKind;
import vn.chophien.site.SiteView;

/** The page of a bag of noodles made of one harvest; a test says only what is different. */
public final class LotTestData {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate HARVEST = LocalDate.of(2026, 9, 21);
    public static final long NOODLES = 2;
    public static final long TUBERS = 1;

    private LotStatus status = LotStatus.NORMAL;
    private @Nullable RecallView recall;
    private LotStatus tubersStatus = LotStatus.NORMAL;
    private @Nullable RecallView tubersRecall;
    private @Nullable LocalDate expiresOn = LocalDate.of(2027, 11, 1);
    private @Nullable CodeStatus codeStatusThen = CodeStatus.ACTIVE;
    private final List<CodeStatusChange> codeHistory =
            new ArrayList<>(List.of(change(CodeStatus.ACTIVE, LocalDate.of(2025, 1, 1))));
    private final List<DiaryEntryView> diary = new ArrayList<>();
    private final List<LotTestView> tests = new ArrayList<>();
    private final List<LotRecord> records = new ArrayList<>();

    private LotTestData() {}

    public static LotTestData aPage() {
        return new LotTestData();
    }

    public LotTestData with(LotStatus status) {
        this.status = status;
        return this;
    }

    public LotTestData recalled(String reason) {
        this.recall = recall(reason);
        return with(LotStatus.RECALLED);
    }

    public LotTestData withTubers(LotStatus status) {
        this.tubersStatus = status;
        return this;
    }

    public LotTestData withTubersRecalled(String reason) {
        this.tubersRecall = recall(reason);
        return withTubers(LotStatus.RECALLED);
    }

    public LotTestData expiringOn(@Nullable LocalDate day) {
        this.expiresOn = day;
        return this;
    }

    public LotTestData withCodeAtHarvest(@Nullable CodeStatus status) {
        this.codeStatusThen = status;
        return this;
    }

    public LotTestData withCodeBecoming(CodeStatus status, LocalDate since) {
        codeHistory.add(change(status, since));
        return this;
    }

    public LotTestData with(DiaryEntryView entry) {
        diary.add(entry);
        return this;
    }

    public LotTestData tested(boolean passed) {
        tests.add(new LotTestView(NOODLES, "Vi sinh", "KN-1", "Phòng thử nghiệm minh họa", TODAY, passed, null));
        return this;
    }

    public LotTestData with(LotRecord record) {
        records.add(record);
        return this;
    }

    public LotPageView build() {
        LotNode tubers = node(TUBERS, "Củ dong riềng", tubersStatus, tubersRecall, HARVEST, null, codeStatusThen);
        LotNode noodles = node(NOODLES, "Miến dong", status, recall, null, expiresOn, null);
        Map<Long, LotNode> lots = new LinkedHashMap<>(Map.of(TUBERS, tubers, NOODLES, noodles));
        LotLink link = new LotLink(TUBERS, NOODLES, 5_000_000, LotOperation.TRANSFORM);
        return new LotPageView(
                TODAY,
                head(),
                new LotTrace(NOODLES, lots, List.of(link)),
                new LotTrace(NOODLES, Map.of(NOODLES, noodles), List.of()),
                records,
                tests,
                List.of(),
                Map.of(),
                List.of(site()),
                List.of(new SeasonView(1, 1, "Dong riềng", "DR1", LocalDate.of(2026, 1, 10), null, diary)),
                new PreHarvestInterval(0),
                0);
    }

    public static LotNode node(
            long id,
            String name,
            LotStatus status,
            @Nullable RecallView recall,
            @Nullable LocalDate harvestedOn,
            @Nullable LocalDate expiresOn,
            @Nullable CodeStatus codeStatus) {
        return new LotNode(
                id,
                LotAddress.of(null, "L26-%02d".formatted(id), "%016d".formatted(id)),
                name,
                "Hợp tác xã Nà Mây",
                status,
                status == LotStatus.NORMAL ? null : "Lý do của lô " + id,
                harvestedOn == null ? null : 1L,
                harvestedOn == null ? null : 1L,
                harvestedOn == null ? null : 1L,
                codeStatus,
                harvestedOn,
                LocalDate.of(2026, 9, 20).plusDays(id),
                expiresOn,
                5_000_000L,
                recall);
    }

    private static RecallView recall(String reason) {
        return new RecallView("2", reason, "Trả lại nơi bán.", "Chợ Phiên", Instant.parse("2026-11-20T02:00:00Z"));
    }

    private static CodeStatusChange change(CodeStatus status, LocalDate since) {
        return new CodeStatusChange(status, since, "Lý do", null);
    }

    private SiteView site() {
        SiteCodeView code = new SiteCodeView(
                1,
                CodeKind.DOMESTIC,
                "BK-DR-9001",
                "Dong riềng",
                "Sở",
                LocalDate.of(2025, 1, 1),
                null,
                null,
                null,
                null,
                codeHistory);
        return new SiteView(
                1,
                SiteKind.PLANTING_AREA,
                "Nương Nà Mây",
                "Bản Nà Mây, xã Côn Minh",
                "Xã Côn Minh",
                "Tỉnh Thái Nguyên",
                "Dong riềng",
                52_000L,
                List.of(code));
    }

    private static LotHead head() {
        return new LotHead(
                NOODLES,
                LotAddress.of(null, "L26-02", "%016d".formatted(NOODLES)),
                "Miến dong",
                null,
                new Quantity(1_000, 0, "gói"),
                new Quantity(900, 0, "gói"),
                null,
                null,
                null,
                Instant.parse("2026-11-20T02:00:00Z"),
                Instant.parse("2026-10-20T02:00:00Z"),
                new LotHead.Seller(
                        1, "na-may", "Hợp tác xã Nà Mây", "Bản Nà Mây", "Xã Côn Minh", "Tỉnh Thái Nguyên", null, true),
                null,
                null,
                null);
    }
}
