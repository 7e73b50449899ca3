package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.order.OrderStatus;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

@ApplicationScoped
class OwnOrderRepository {

    private static final String OWN = " FROM buyer_checkout b JOIN market_order o ON o.checkout_id = b.checkout_id"
            + " JOIN checkout c ON c.id = b.checkout_id JOIN seller s ON s.id = o.seller_id WHERE b.account_id = ?1";

    private static final String COLUMNS = "SELECT o.number, s.name, o.status, o.total, o.placed_at,"
            + " (SELECT l.product_name FROM order_line l WHERE l.order_id = o.id ORDER BY l.id LIMIT 1),"
            + " (SELECT COUNT(*) FROM order_line l WHERE l.order_id = o.id), c.access_token";

    /** Orders by a contact that the account proved, and that nobody's account has. Two branches, an index for each. */
    private static final String TO_TAKE_OVER = "SELECT o.checkout_id FROM account_contact k JOIN market_order o"
            + " ON o.buyer_phone = CONVERT(k.value USING ascii) COLLATE ascii_bin"
            + " WHERE k.account_id = ?1 AND k.kind = 'PHONE' UNION SELECT o.checkout_id FROM account_contact k"
            + " JOIN market_order o ON o.buyer_email = k.value WHERE k.account_id = ?1 AND k.kind = 'EMAIL'";

    @PersistenceContext
    EntityManager em;

    Slice<OwnOrder> list(long accountId, Paging paging) {
        long total = Sql.first(em, "SELECT COUNT(*)" + OWN, row -> row.number(0), accountId)
                .orElse(0L);
        List<OwnOrder> rows = Sql.list(
                em,
                COLUMNS + OWN + " ORDER BY o.placed_at DESC, o.id DESC LIMIT " + paging.size() + " OFFSET "
                        + paging.offset(),
                OwnOrderRepository::order,
                accountId);
        return new Slice<>(rows, total, paging);
    }

    Optional<OwnOrder> find(long accountId, String number) {
        return Sql.first(em, COLUMNS + OWN + " AND o.number = ?2", OwnOrderRepository::order, accountId, number);
    }

    private static OwnOrder order(Row row) {
        return new OwnOrder(
                row.text(0),
                row.text(1),
                OrderStatus.valueOf(row.text(2)),
                row.money(3),
                row.instant(4),
                row.text(5),
                row.small(6),
                row.text(7));
    }

    List<String> accessTokens(long accountId) {
        return Sql.list(
                em,
                "SELECT c.access_token FROM buyer_checkout b JOIN checkout c ON c.id = b.checkout_id"
                        + " WHERE b.account_id = ?1 ORDER BY b.checkout_id",
                row -> row.text(0),
                accountId);
    }

    /** Nothing when it is somebody's already. */
    void add(long accountId, String accessToken, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO buyer_checkout (checkout_id, account_id, at, taken_over)"
                        + " SELECT id, ?1, ?3, FALSE FROM checkout WHERE access_token = ?2",
                accountId,
                accessToken,
                now);
    }

    long countToTakeOver(long accountId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM (" + TO_TAKE_OVER
                                + ") t JOIN market_order o ON o.checkout_id = t.checkout_id"
                                + " LEFT JOIN buyer_checkout b ON b.checkout_id = t.checkout_id WHERE b.checkout_id IS NULL",
                        row -> row.number(0),
                        accountId)
                .orElse(0L);
    }

    void takeOver(long accountId, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO buyer_checkout (checkout_id, account_id, at, taken_over)"
                        + " SELECT t.checkout_id, ?1, ?2, TRUE FROM (" + TO_TAKE_OVER + ") t",
                accountId,
                now);
    }

    void forget(long accountId) {
        Sql.update(em, "DELETE FROM buyer_checkout WHERE account_id = ?1", accountId);
    }

    void forgetCheckouts(List<Long> checkoutIds) {
        Sql.update(em, "DELETE FROM buyer_checkout WHERE checkout_id IN (" + Sql.ids(checkoutIds) + ")");
    }
}
