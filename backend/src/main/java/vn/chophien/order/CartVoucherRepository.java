package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.chophien.shared.Sql;
import vn.chophien.voucher.VoucherCode;

/** The codes that lie in a cart. */
@ApplicationScoped
class CartVoucherRepository {

    @PersistenceContext
    EntityManager em;

    /** In the order in which they were given. */
    List<String> codes(long cartId) {
        return Sql.list(
                em,
                "SELECT code FROM cart_voucher WHERE cart_id = ?1 ORDER BY added_at, code",
                row -> row.text(0),
                cartId);
    }

    void add(long cartId, VoucherCode code, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO cart_voucher (cart_id, code, added_at) VALUES (?1, ?2, ?3)",
                cartId,
                code.text(),
                now);
    }

    void remove(long cartId, VoucherCode code) {
        Sql.update(em, "DELETE FROM cart_voucher WHERE cart_id = ?1 AND code = ?2", cartId, code.text());
    }

    void empty(long cartId) {
        Sql.update(em, "DELETE FROM cart_voucher WHERE cart_id = ?1", cartId);
    }
}
