package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Sql;

/** Imports that are taken back, and how their products stand. */
@ApplicationScoped
class SheetUndoRepository {

    private static final String ORDERED =
            "d.is_new AND EXISTS (SELECT 1 FROM order_line l JOIN trade_item i ON i.id = l.trade_item_id"
                    + " WHERE i.product_id = p.id)";

    private static final String IN_LOTS =
            "d.is_new AND EXISTS (SELECT 1 FROM lot l JOIN trade_item i ON i.id = l.trade_item_id"
                    + " WHERE i.product_id = p.id)";

    private static final String STANDING =
            "d.product_id, d.is_new, d.version, d.as_left_at, p.name, p.version, p.status,"
                    + " p.created_at, p.updated_at, p.submitted_at, p.decided_at, " + IN_LOTS + ", " + ORDERED;

    private static final String OPEN = " FROM product_import_done d LEFT JOIN product p ON p.id = d.product_id"
            + " WHERE d.import_id = ?1 AND d.outcome IS NULL ORDER BY d.product_id";

    @PersistenceContext
    EntityManager em;

    /** @param by who takes it back, by account and by name */
    void begin(long id, long accountId, String by, Instant now) {
        Sql.update(
                em,
                "UPDATE product_import SET undo_account_id = ?2, undo_by = ?3, undo_at = ?4 WHERE id = ?1",
                id,
                accountId,
                by,
                now);
    }

    record Undoing(long id, long sellerId, long accountId, String by) {}

    /** Locked until the transaction ends, so that one node at a time works on it. */
    Optional<Undoing> lockOldest() {
        return Sql.first(
                em,
                "SELECT id, seller_id, undo_account_id, undo_by FROM product_import WHERE status = 'UNDOING'"
                        + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> new Undoing(row.number(0), row.number(1), row.number(2), row.text(3)));
    }

    /** The next to look at, as they are now and stay until the transaction ends. */
    List<SheetStanding> lockNext(long id, int most) {
        return Sql.list(
                em,
                "SELECT " + STANDING + ", d.before_is" + OPEN + " LIMIT " + most + " FOR UPDATE",
                row -> standing(row, row.textOrNull(13)),
                id);
    }

    /** All that is open, without what they were before. */
    List<SheetStanding> open(long id) {
        return Sql.list(em, "SELECT " + STANDING + OPEN, row -> standing(row, null), id);
    }

    private static SheetStanding standing(Row row, @Nullable String before) {
        return new SheetStanding(
                row.number(0),
                row.flag(1),
                before,
                row.small(2),
                row.instantOrNull(3),
                row.isNull(4)
                        ? null
                        : new SheetStanding.Now(
                                row.text(4),
                                row.small(5),
                                row.text(6),
                                row.instant(7),
                                row.instant(8),
                                row.instantOrNull(9),
                                row.instantOrNull(10),
                                row.flag(11),
                                row.flag(12)));
    }

    /** The newest sheet that changed products of this one afterwards and still holds. */
    Optional<Long> newer(long id) {
        return Sql.first(
                em,
                "SELECT later.import_id FROM product_import_done own JOIN product_import_done later"
                        + " ON later.product_id = own.product_id AND later.import_id <> own.import_id"
                        + " AND later.outcome IS NULL AND NOT later.is_new AND later.version_before >= own.version"
                        + " JOIN product_import i ON i.id = later.import_id AND i.status IN ('RUNNING', 'DONE', 'UNDOING')"
                        + " WHERE own.import_id = ?1 AND own.outcome IS NULL ORDER BY later.import_id DESC LIMIT 1",
                row -> row.number(0),
                id);
    }

    int count(long id, String outcome) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM product_import_done WHERE import_id = ?1"
                                + " AND COALESCE(outcome, 'OPEN') = ?2",
                        row -> row.small(0),
                        id,
                        outcome)
                .orElseThrow();
    }

    List<String> keptNames(long id, int most) {
        return Sql.list(
                em,
                "SELECT p.name FROM product_import_done d JOIN product p ON p.id = d.product_id"
                        + " WHERE d.import_id = ?1 AND d.outcome = 'KEPT' ORDER BY p.id LIMIT " + most,
                row -> row.text(0),
                id);
    }

    /** Takes away what an import added. What others refer to cannot go. */
    void remove(Collection<Long> products, Collection<Long> packs) {
        try {
            if (!packs.isEmpty()) {
                Sql.update(em, "DELETE FROM trade_item WHERE id IN (" + Sql.ids(packs) + ")");
            }
            if (!products.isEmpty()) {
                Sql.update(em, "DELETE FROM trade_item WHERE product_id IN (" + Sql.ids(products) + ")");
                Sql.update(em, "DELETE FROM product WHERE id IN (" + Sql.ids(products) + ")");
            }
        } catch (PersistenceException referred) {
            throw new RuleViolation("import.in-use", "đã có lô, giỏ hàng hay phí giao hàng dùng hàng vừa nhập");
        }
    }

    /**
     * These are as they were. Where an earlier sheet had left one so, it knows its own work again: otherwise it would take
     * our going back for somebody's edit.
     */
    void back(long id, Collection<Long> products) {
        if (products.isEmpty()) {
            return;
        }
        String which = " IN (" + Sql.ids(products) + ")";
        String earlier = "UPDATE product_import_done e JOIN product_import_done own ON own.import_id = ?1"
                + " AND own.product_id = e.product_id AND e.import_id <> ?1 JOIN product p ON p.id = e.product_id SET ";
        Sql.update(
                em,
                earlier + "e.version = p.version WHERE own.product_id" + which
                        + " AND NOT e.is_new AND e.outcome IS NULL AND e.version = own.version_before",
                id);
        Sql.update(
                em,
                earlier + "e.as_left_at = p.updated_at WHERE own.product_id" + which
                        + " AND e.is_new AND e.outcome IS NULL AND (own.updated_before <= p.created_at"
                        + " OR own.updated_before = p.submitted_at OR own.updated_before = p.decided_at"
                        + " OR own.updated_before = e.as_left_at)",
                id);
        Sql.update(
                em, "UPDATE product_import_done SET outcome = 'BACK' WHERE import_id = ?1 AND product_id" + which, id);
        Sql.update(
                em, "UPDATE product_import_line SET product_id = NULL WHERE import_id = ?1 AND product_id" + which, id);
    }

    /** One that somebody went on with; its lines say why. */
    void keep(long id, long productId, String why) {
        Sql.update(
                em,
                "UPDATE product_import_done SET outcome = 'KEPT' WHERE import_id = ?1 AND product_id = ?2",
                id,
                productId);
        Sql.update(
                em,
                "UPDATE product_import_line SET words = ?3 WHERE import_id = ?1 AND product_id = ?2",
                id,
                productId,
                "Giữ nguyên, vì " + why + ".");
    }

    void end(long id, Instant now) {
        Sql.update(
                em,
                "UPDATE product_import SET status = 'UNDONE', undone_at = ?2 WHERE id = ?1 AND status = 'UNDOING'",
                id,
                now);
    }
}
