package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.ProductEditing;
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

    @Inject
    SheetRepository sheets;

    @Inject
    SheetGoodsRepository goods;

    @Inject
    SheetPlanning planning;

    @Inject
    ProductEditing editing;

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

    /** @param verdict of which kind; null for all */
    public Slice<SheetLine> lines(long id, @Nullable SheetVerdict verdict, Paging paging, Actor actor) {
        SheetImport sheet = sheet(id, actor);
        return new Slice<>(sheets.lines(sheet.id(), verdict, paging), sheets.countLines(id, verdict), paging);
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

    /** Takes back everything that an import did, or nothing, saying why. */
    public void undo(long id, Actor actor) {
        SheetImport sheet = locked(id, actor);
        if (sheet.status() == SheetStatus.UNDONE) {
            return;
        }
        if (sheet.status() != SheetStatus.DONE) {
            throw new RuleViolation("import.not-done", "Bảng này chưa nhập xong nên chưa hoàn tác được.");
        }
        refuse(goods.soldSince(id), "đã có người đặt mua từ khi nhập");
        refuse(goods.approvedOrEdited(id), "đã được duyệt hoặc được sửa từ khi nhập");
        refuse(goods.withLots(id), "đã có lô hàng");
        refuse(goods.changedSince(id), "đã được sửa hoặc được duyệt lại từ khi nhập");
        List<SheetRepository.Done> done = sheets.done(id).stream()
                .sorted(Comparator.comparingLong(SheetRepository.Done::productId))
                .toList();
        List<Long> added = new ArrayList<>();
        for (SheetRepository.Done one : done) {
            if (one.before() != null) {
                putBack(one, SheetText.object(one.before()), added, actor);
            }
        }
        goods.remove(id, added);
        sheets.move(id, SheetStatus.DONE, SheetStatus.UNDONE);
        sheets.undone(id, clock.instant());
        audit.record(actor, "product.import-undo", OBJECT, id, null, done.size() + " sản phẩm", null);
    }

    private static void refuse(Optional<String> name, String why) {
        name.ifPresent(product -> {
            throw new RuleViolation(
                    "import.in-use",
                    "Không hoàn tác được: “" + product + "” " + why
                            + ". Hãy sửa từng sản phẩm, hoặc nhập một bảng mới.");
        });
    }

    private void putBack(SheetRepository.Done one, JsonObject before, List<Long> added, Actor actor) {
        added.addAll(ProductBefore.added(before));
        ProductBefore.active(before).forEach(goods::activate);
        goods.touch(one.productId(), clock.instant());
        editing.edit(ProductBefore.edit(one.productId(), one.version() + 1, before), actor);
    }

    private SheetImport locked(long id, Actor actor) {
        sheet(id, actor);
        sheets.lock(id);
        return sheet(id, actor);
    }
}
