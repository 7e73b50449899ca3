package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

/** Which requests ahead are whose. */
@ApplicationScoped
class OwnPreorderRepository {

    private static final String OWN = "SELECT r.token FROM buyer_preorder_request b"
            + " JOIN preorder_request r ON r.id = b.request_id WHERE b.account_id = ?1";

    /** By a contact that the account proved. Two branches, an index for each. */
    private static final String TO_TAKE_OVER = "SELECT r.id FROM account_contact k JOIN preorder_request r"
            + " ON r.buyer_phone = CONVERT(k.value USING ascii) COLLATE ascii_bin"
            + " WHERE k.account_id = ?1 AND k.kind = 'PHONE' UNION SELECT r.id FROM account_contact k"
            + " JOIN preorder_request r ON r.buyer_email = CONVERT(k.value USING ascii) COLLATE ascii_bin"
            + " WHERE k.account_id = ?1 AND k.kind = 'EMAIL'";

    @PersistenceContext
    EntityManager em;

    /** The newest first. */
    List<String> tokens(long accountId, int most) {
        return Sql.list(
                em, OWN + " ORDER BY r.requested_at DESC, r.id DESC LIMIT " + most, row -> row.text(0), accountId);
    }

    Optional<String> token(long accountId, String code) {
        return Sql.first(em, OWN + " AND r.code = ?2", row -> row.text(0), accountId, code);
    }

    /** Nothing when it is somebody's already. */
    void add(long accountId, String token, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO buyer_preorder_request (request_id, account_id, at, taken_over)"
                        + " SELECT id, ?1, ?3, FALSE FROM preorder_request WHERE token = ?2",
                accountId,
                token,
                now);
    }

    long countToTakeOver(long accountId) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM (" + TO_TAKE_OVER
                                + ") t LEFT JOIN buyer_preorder_request b ON b.request_id = t.id"
                                + " WHERE b.request_id IS NULL",
                        row -> row.number(0),
                        accountId)
                .orElse(0L);
    }

    void takeOver(long accountId, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO buyer_preorder_request (request_id, account_id, at, taken_over)"
                        + " SELECT t.id, ?1, ?2, TRUE FROM (" + TO_TAKE_OVER + ") t",
                accountId,
                now);
    }

    /** The orders that came of requests of this pre-order are whose the requests are. */
    void keepOrders(long preorderId, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO buyer_checkout (checkout_id, account_id, at, taken_over)"
                        + " SELECT o.checkout_id, b.account_id, ?2, b.taken_over FROM preorder_request r"
                        + " JOIN buyer_preorder_request b ON b.request_id = r.id"
                        + " JOIN market_order o ON o.number = r.order_number WHERE r.preorder_id = ?1",
                preorderId,
                now);
    }

    void forget(long accountId) {
        Sql.update(em, "DELETE FROM buyer_preorder_request WHERE account_id = ?1", accountId);
    }

    /** Those in which nobody stands any more. */
    void forgetAnonymous() {
        Sql.update(
                em,
                "DELETE b FROM buyer_preorder_request b JOIN preorder_request r ON r.id = b.request_id"
                        + " WHERE r.anonymised_at IS NOT NULL");
    }
}
