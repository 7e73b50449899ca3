package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.table.TableRow;

/** Imports and their lines. */
@ApplicationScoped
class SheetRepository {

    private static final String IMPORT = "SELECT i.id, i.seller_id, i.notice, i.head, i.columns_are, i.status, i.sends,"
            + " i.account_id, i.created_by, i.created_at, i.started_at, i.finished_at, i.undone_at FROM product_import i";

    @PersistenceContext
    EntityManager em;

    /** Keeps a sheet, unless the same form came before: whoever comes second finds the first one's. */
    long add(long sellerId, String key, NewSheet sheet, long accountId, String by, Instant now) {
        int added = Sql.update(
                em,
                "INSERT IGNORE INTO product_import (seller_id, form_key, notice, head, columns_are, status, account_id,"
                        + " created_by, created_at) VALUES (?1, ?2, ?3, ?4, ?5, 'READ', ?6, ?7, ?8)",
                sellerId,
                key,
                sheet.notice(),
                SheetText.of(sheet.head()),
                SheetText.names(sheet.columns()),
                accountId,
                by,
                now);
        long id = Sql.first(
                        em,
                        "SELECT id FROM product_import WHERE seller_id = ?1 AND form_key = ?2",
                        row -> row.number(0),
                        sellerId,
                        key)
                .orElseThrow();
        if (added == 1) {
            SheetRows rows = new SheetRows(em, "product_import_line", "import_id, line_no, cells", "");
            sheet.rows().forEach(row -> rows.add(id, row.number(), SheetText.of(row.cells())));
            rows.flush();
        }
        return id;
    }

    record NewSheet(
            @Nullable String notice, List<String> head, List<@Nullable SheetField> columns, List<TableRow> rows) {}

    Optional<SheetImport> find(long id) {
        return Sql.first(em, IMPORT + " WHERE i.id = ?1", this::read, id);
    }

    List<SheetImport> newest(long sellerId, int most) {
        return Sql.list(em, IMPORT + " WHERE i.seller_id = ?1 ORDER BY i.id DESC LIMIT " + most, this::read, sellerId);
    }

    private SheetImport read(Row row) {
        long id = row.number(0);
        Map<SheetVerdict, Integer> lines = new EnumMap<>(SheetVerdict.class);
        int[] states = new int[3];
        int[] total = new int[1];
        Sql.list(
                        em,
                        "SELECT verdict, state, COUNT(*) FROM product_import_line WHERE import_id = ?1"
                                + " GROUP BY verdict, state",
                        counted -> counted,
                        id)
                .forEach(counted -> {
                    int many = counted.small(2);
                    total[0] += many;
                    if (!counted.isNull(0)) {
                        SheetVerdict verdict = SheetVerdict.valueOf(counted.text(0));
                        lines.merge(verdict, many, Integer::sum);
                        boolean isWork = verdict == SheetVerdict.NEW || verdict == SheetVerdict.CHANGED;
                        String state = counted.text(1);
                        if (isWork) {
                            states[state.equals("DONE") ? 0 : state.equals("FAILED") ? 1 : 2] += many;
                        }
                    }
                });
        return new SheetImport(
                id,
                row.number(1),
                row.textOrNull(2),
                SheetText.list(row.text(3)),
                SheetText.fields(row.text(4)),
                SheetStatus.valueOf(row.text(5)),
                row.flag(6),
                row.number(7),
                row.text(8),
                row.instant(9),
                row.instantOrNull(10),
                row.instantOrNull(11),
                row.instantOrNull(12),
                lines,
                total[0],
                states[0],
                states[1],
                states[2]);
    }

    List<RawLine> lines(long id, List<@Nullable SheetField> columns) {
        return Sql.list(
                em,
                "SELECT line_no, cells FROM product_import_line WHERE import_id = ?1 ORDER BY line_no",
                row -> RawLine.of(row.small(0), SheetText.list(row.text(1)), columns),
                id);
    }

    /** The lines of some products, by the number that was given to each. */
    Map<Integer, List<RawLine>> groups(long id, List<@Nullable SheetField> columns, Collection<Long> groups) {
        Map<Integer, List<RawLine>> lines = new TreeMap<>();
        Sql.list(
                        em,
                        "SELECT line_no, cells, group_no FROM product_import_line WHERE import_id = ?1 AND group_no IN ("
                                + Sql.ids(groups) + ") ORDER BY line_no",
                        row -> row,
                        id)
                .forEach(row -> lines.computeIfAbsent(row.small(2), any -> new ArrayList<>())
                        .add(RawLine.of(row.small(0), SheetText.list(row.text(1)), columns)));
        return lines;
    }

    /** The first cells of a sheet, to choose columns by. */
    List<List<String>> samples(long id, int most) {
        return Sql.list(
                em,
                "SELECT cells FROM product_import_line WHERE import_id = ?1 ORDER BY line_no LIMIT " + most,
                row -> SheetText.list(row.text(0)),
                id);
    }

    void keepVerdicts(long id, List<PlannedProduct> plans) {
        SheetRows rows = new SheetRows(
                em,
                "product_import_line",
                "import_id, line_no, cells, group_no, name, verdict, words",
                " ON DUPLICATE KEY UPDATE group_no = VALUES(group_no), name = VALUES(name), verdict = VALUES(verdict),"
                        + " words = VALUES(words)");
        for (PlannedProduct plan : plans) {
            plan.words()
                    .forEach((number, words) -> rows.add(
                            id,
                            number,
                            "",
                            plan.group(),
                            cut(plan.texts().name(), 160),
                            plan.verdict().name(),
                            words.isEmpty() ? null : cut(words, 1000)));
        }
        rows.flush();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** Parameter 1 is the import, 2 a kind of line or nothing, 3 whether only those are meant that stayed. */
    private static final String LINES = " FROM product_import_line l LEFT JOIN product_import_done d"
            + " ON d.import_id = l.import_id AND d.product_id = l.product_id AND d.outcome = 'KEPT'"
            + " WHERE l.import_id = ?1 AND (?2 = '' OR l.verdict = ?2 OR (?2 = 'WRONG' AND l.state = 'FAILED'))"
            + " AND (?3 = FALSE OR d.outcome IS NOT NULL)";

    List<SheetLine> lines(long id, @Nullable SheetVerdict verdict, boolean kept, Paging paging) {
        return Sql.list(
                em,
                "SELECT l.line_no, l.name, l.verdict, l.words, l.state, l.product_id, d.outcome IS NOT NULL" + LINES
                        + " ORDER BY l.line_no LIMIT ?4 OFFSET ?5",
                row -> new SheetLine(
                        row.small(0),
                        row.text(1),
                        row.isNull(2) ? null : SheetVerdict.valueOf(row.text(2)),
                        row.textOrNull(3),
                        row.text(4).equals("DONE"),
                        row.text(4).equals("FAILED"),
                        row.flag(6),
                        row.numberOrNull(5)),
                id,
                verdict == null ? "" : verdict.name(),
                kept,
                paging.size(),
                paging.offset());
    }

    long countLines(long id, @Nullable SheetVerdict verdict, boolean kept) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*)" + LINES,
                        row -> row.number(0),
                        id,
                        verdict == null ? "" : verdict.name(),
                        kept)
                .orElseThrow();
    }

    void columns(long id, List<@Nullable SheetField> columns) {
        Sql.update(
                em,
                "UPDATE product_import SET columns_are = ?2, status = 'CHECKED' WHERE id = ?1",
                id,
                SheetText.names(columns));
    }

    /** @return whether it was this call that moved it on */
    boolean move(long id, SheetStatus from, SheetStatus to) {
        return Sql.update(
                        em,
                        "UPDATE product_import SET status = ?3 WHERE id = ?1 AND status = ?2",
                        id,
                        from.name(),
                        to.name())
                == 1;
    }

    void start(long id, boolean sends, Instant now) {
        Sql.update(em, "UPDATE product_import SET sends = ?2, started_at = ?3 WHERE id = ?1", id, sends, now);
    }

    void finish(long id, Instant now) {
        Sql.update(
                em,
                "UPDATE product_import SET status = 'DONE', finished_at = ?2 WHERE id = ?1 AND status = 'RUNNING'",
                id,
                now);
    }

    /** Locked until the transaction ends, so that one node at a time works on an import. */
    Optional<Long> lockRunning() {
        return Sql.first(
                em,
                "SELECT id FROM product_import WHERE status = 'RUNNING' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> row.number(0));
    }

    Optional<Long> lock(long id) {
        return Sql.first(em, "SELECT id FROM product_import WHERE id = ?1 FOR UPDATE", row -> row.number(0), id);
    }

    List<Long> waitingGroups(long id, int most) {
        return Sql.list(
                em,
                "SELECT DISTINCT group_no FROM product_import_line WHERE import_id = ?1 AND state = 'WAITING'"
                        + " AND verdict IN ('NEW', 'CHANGED') ORDER BY group_no LIMIT " + most,
                row -> row.number(0),
                id);
    }

    void done(long id, PlannedProduct plan, long productId) {
        Sql.update(
                em,
                "UPDATE product_import_line SET state = 'DONE', product_id = ?3 WHERE import_id = ?1 AND group_no = ?2",
                id,
                plan.group(),
                productId);
    }

    void failed(long id, long group, String words) {
        Sql.update(
                em,
                "UPDATE product_import_line SET state = 'FAILED', words = ?3 WHERE import_id = ?1 AND group_no = ?2",
                id,
                group,
                cut(words, 1000));
    }

    /** That the import made a product. */
    void made(long id, long productId) {
        Sql.update(
                em,
                "INSERT INTO product_import_done (import_id, product_id, is_new, version) VALUES (?1, ?2, TRUE, 0)",
                id,
                productId);
    }

    /** That it is about to change one: how that is, to go back to. */
    void changing(long id, long productId) {
        Sql.update(
                em,
                "INSERT INTO product_import_done (import_id, product_id, is_new, version, version_before, updated_before)"
                        + " SELECT ?1, id, FALSE, version, version, updated_at FROM product WHERE id = ?2",
                id,
                productId);
    }

    void changed(long id, long productId, String before, int version) {
        Sql.update(
                em,
                "UPDATE product_import_done SET before_is = ?3, version = ?4 WHERE import_id = ?1 AND product_id = ?2",
                id,
                productId,
                before,
                version);
    }

    /** New ones that staff have not been asked about yet. */
    List<Long> unsent(long id, int most) {
        return Sql.list(
                em,
                "SELECT product_id FROM product_import_done WHERE import_id = ?1 AND is_new AND NOT sent"
                        + " ORDER BY product_id LIMIT " + most,
                row -> row.number(0),
                id);
    }

    void sent(long id, long productId, @Nullable String refusal) {
        Sql.update(
                em,
                "UPDATE product_import_done SET sent = TRUE WHERE import_id = ?1 AND product_id = ?2",
                id,
                productId);
        if (refusal != null) {
            Sql.update(
                    em,
                    "UPDATE product_import_line SET words = ?3 WHERE import_id = ?1 AND product_id = ?2",
                    id,
                    productId,
                    cut("Đã lưu bản nháp, chưa gửi duyệt: " + refusal, 1000));
        }
    }
}
