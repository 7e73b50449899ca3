package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Thousands;
import vn.chophien.table.PeoplesTable;
import vn.chophien.table.TableFile;
import vn.chophien.table.TableRow;

/**
 * A seller's sheet of products: handed in, looked at, started, taken back. Nothing of the market changes before it is
 * started; one call is one transaction.
 */
@ApplicationScoped
@Retried
@Transactional
public class SheetImportService {

    public static final int MOST_BYTES = 6 * 1024 * 1024;
    public static final int MOST_LINES = 5_000;
    static final String OBJECT = "product_import";
    private static final int LONGEST_CELL = 6_000;
    private static final int DEEPEST_HEAD = 10;
    private static final int LISTED = 20;
    private static final int SAMPLES = 3;
    private static final int NAMED = 5;

    @Inject
    SheetRepository sheets;

    @Inject
    SheetUndoRepository undos;

    @Inject
    SheetPlanning planning;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Keeps a file's lines, with the columns as far as their heads tell.
     *
     * @param key of the form; the same form sent twice is one sheet
     * @return the import's number
     */
    public long take(long sellerId, String key, byte[] file, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        if (!key.matches("[0-9a-zA-Z-]{8,40}")) {
            throw TableFile.refused("Biểu mẫu đã cũ. Hãy tải lại trang rồi chọn tệp.");
        }
        PeoplesTable table = PeoplesTable.read(
                file, MOST_BYTES, MOST_LINES + DEEPEST_HEAD + 1, LONGEST_CELL, "Hãy chia thành nhiều tệp nhỏ hơn.");
        int head = head(table.rows());
        List<TableRow> lines = table.rows()
                .subList(Math.min(head + 1, table.rows().size()), table.rows().size());
        if (lines.isEmpty()) {
            throw TableFile.refused("Dưới dòng tên cột không có dòng nào. Hãy ghi mỗi quy cách một dòng.");
        }
        if (lines.size() > MOST_LINES) {
            throw TableFile.refused(
                    "Bảng có hơn " + Thousands.dotted(MOST_LINES) + " dòng. Hãy chia thành nhiều tệp nhỏ hơn.");
        }
        List<String> heads = table.rows().get(head).cells();
        return sheets.add(
                sellerId,
                key,
                new SheetRepository.NewSheet(table.notice(), heads, guess(heads), lines),
                actor.accountId(),
                actor.name(),
                clock.instant());
    }

    /** Titles may stand above the heads. */
    private static int head(List<TableRow> rows) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < Math.min(DEEPEST_HEAD, rows.size()); i++) {
            long known = rows.get(i).cells().stream()
                    .filter(cell -> SheetField.of(cell).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    /** Of two columns with the same meaning the first one counts. */
    private static List<@Nullable SheetField> guess(List<String> heads) {
        Set<SheetField> taken = new HashSet<>();
        List<@Nullable SheetField> columns = new ArrayList<>();
        for (String head : heads) {
            SheetField field = SheetField.of(head).orElse(null);
            columns.add(field != null && taken.add(field) ? field : null);
        }
        return columns;
    }

    public List<SheetImport> newest(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        return sheets.newest(sellerId, LISTED);
    }

    public SheetImport sheet(long id, Actor actor) {
        SheetImport sheet = sheets.find(id).orElseThrow(() -> new NotFound("import", id));
        actor.requireMemberOf(sheet.sellerId(), SellerRight.PRODUCTS);
        return sheet;
    }

    /** Cells of the first lines, to choose columns by. */
    public List<List<String>> samples(long id, Actor actor) {
        return sheets.samples(sheet(id, actor).id(), SAMPLES);
    }

    /**
     * @param verdict of which kind; null for all
     * @param kept only those that stayed when the sheet was taken back
     */
    public Slice<SheetLine> lines(long id, @Nullable SheetVerdict verdict, boolean kept, Paging paging, Actor actor) {
        SheetImport sheet = sheet(id, actor);
        return new Slice<>(
                sheets.lines(sheet.id(), verdict, kept, paging), sheets.countLines(id, verdict, kept), paging);
    }

    /**
     * Agrees on what the columns hold, and looks at every line: a dry run.
     *
     * @param columns one for each of the sheet; null for one that is left out
     */
    public void choose(long id, List<@Nullable SheetField> columns, Actor actor) {
        SheetImport sheet = locked(id, actor);
        if (sheet.status() != SheetStatus.READ && sheet.status() != SheetStatus.CHECKED) {
            throw new RuleViolation("import.started", "Bảng này đã bắt đầu nhập, không đổi cột được nữa.");
        }
        check(columns);
        List<RawLine> lines = sheets.lines(id, columns);
        sheets.keepVerdicts(id, planning.plan(sheet.sellerId(), lines, known -> SheetGroup.of(lines, known)));
        sheets.columns(id, columns);
    }

    private static void check(List<@Nullable SheetField> columns) {
        InvalidInput.Collector found = new InvalidInput.Collector();
        Set<SheetField> taken = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            SheetField field = columns.get(i);
            found.require(
                    field == null || taken.add(field),
                    "cot-" + i,
                    field == null ? "" : "Đã có một cột khác là “" + field.head() + "”.");
        }
        boolean isNamed =
                taken.contains(SheetField.NAME) || taken.contains(SheetField.CODE) || taken.contains(SheetField.GTIN);
        found.require(isNamed, "cot-0", "Hãy chỉ ra cột Tên sản phẩm, Mã sản phẩm hoặc GTIN.");
        found.throwIfAny();
    }

    /**
     * Lets the lines that are good be worked through in the background. Whoever presses twice starts once.
     *
     * @param sends whether new products go to staff as soon as they are there
     */
    public void start(long id, boolean sends, Actor actor) {
        SheetImport sheet = locked(id, actor);
        if (sheet.status() == SheetStatus.READ || (sheet.status() == SheetStatus.CHECKED && !sheet.hasNews())) {
            throw new RuleViolation("import.nothing", "Không có dòng nào để nhập.");
        }
        if (sheets.move(id, SheetStatus.CHECKED, SheetStatus.RUNNING)) {
            sheets.start(id, sends, clock.instant());
            audit.record(
                    actor,
                    "product.import",
                    OBJECT,
                    id,
                    null,
                    sheet.count(SheetVerdict.NEW) + " dòng mới, " + sheet.count(SheetVerdict.CHANGED) + " dòng sửa",
                    null);
        }
    }

    /** What taking it back would come to, or what came of it. Before it is worked through there is nothing to take back. */
    public SheetUndo undoing(long id, Actor actor) {
        SheetImport sheet = sheet(id, actor);
        return switch (sheet.status()) {
            case READ, CHECKED, RUNNING -> new SheetUndo(0, 0, 0, List.of(), null);
            case DONE -> foreseen(id);
            case UNDOING, UNDONE ->
                new SheetUndo(
                        undos.count(id, "BACK"),
                        undos.count(id, "KEPT"),
                        undos.count(id, "OPEN"),
                        undos.keptNames(id, NAMED),
                        null);
        };
    }

    private SheetUndo foreseen(long id) {
        List<SheetStanding> open = undos.open(id);
        List<String> kept = open.stream()
                .filter(one -> one.keptBecause().isPresent())
                .flatMap(one -> Stream.ofNullable(one.now()).map(SheetStanding.Now::name))
                .toList();
        return new SheetUndo(
                open.size() - kept.size(),
                kept.size(),
                0,
                kept.stream().limit(NAMED).toList(),
                kept.isEmpty() ? null : undos.newer(id).orElse(null));
    }

    /**
     * Lets what an import did be taken back in the background. Products that somebody went on with stay as they are, and
     * their lines say so; where that is all of them, it is refused. Whoever presses twice begins once.
     */
    public void undo(long id, Actor actor) {
        SheetImport sheet = locked(id, actor);
        if (sheet.status() == SheetStatus.UNDOING || sheet.status() == SheetStatus.UNDONE) {
            return;
        }
        if (sheet.status() != SheetStatus.DONE) {
            throw new RuleViolation("import.not-done", "Bảng này chưa nhập xong nên chưa hoàn tác được.");
        }
        SheetUndo foreseen = foreseen(id);
        requireSomethingBack(id, foreseen);
        sheets.move(id, SheetStatus.DONE, SheetStatus.UNDOING);
        undos.begin(id, actor.accountId(), actor.name(), clock.instant());
        audit.record(
                actor,
                "product.import-undo",
                OBJECT,
                id,
                null,
                foreseen.back() + " sản phẩm" + (foreseen.kept() == 0 ? "" : ", giữ nguyên " + foreseen.kept()),
                null);
    }

    private void requireSomethingBack(long id, SheetUndo foreseen) {
        if (foreseen.back() > 0) {
            return;
        }
        if (foreseen.newer() != null) {
            throw new RuleViolation(
                    "import.newer",
                    "Không hoàn tác được: bảng số " + foreseen.newer()
                            + " đã sửa hàng của bảng này. Hãy hoàn tác bảng số " + foreseen.newer() + " trước.");
        }
        undos.open(id).stream()
                .flatMap(one -> one.keptBecause().stream()
                        .map(why -> "“" + Objects.requireNonNull(one.now()).name() + "” " + why))
                .findFirst()
                .ifPresent(kept -> {
                    throw new RuleViolation(
                            "import.in-use",
                            "Không hoàn tác được: " + kept + ". Hãy sửa từng sản phẩm, hoặc nhập một bảng mới.");
                });
        throw new RuleViolation("import.nothing", "Bảng này không thêm, không sửa sản phẩm nào.");
    }

    private SheetImport locked(long id, Actor actor) {
        sheet(id, actor);
        sheets.lock(id);
        return sheet(id, actor);
    }
}
