package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.chophien.shared.Sql;

/** Carts are two small tables under plain SQL: there is no behaviour in them that an entity would carry. */
@ApplicationScoped
class CartRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Long> find(CartKey key) {
        return Sql.first(em, "SELECT id FROM cart WHERE token_hash = ?1", row -> row.number(0), (Object) key.hash());
    }

    /** Locks the cart until the transaction ends: whoever changes it or checks it out comes one by one. */
    Optional<Long> lock(CartKey key) {
        return Sql.first(
                em, "SELECT id FROM cart WHERE token_hash = ?1 FOR UPDATE", row -> row.number(0), (Object) key.hash());
    }

    /** Locks the cart, made first if there is none: in one statement, so that nobody makes it between a look and an insert. */
    long lockOrCreate(CartKey key, Instant now) {
        Sql.update(
                em,
                "INSERT INTO cart (token_hash, created_at, updated_at) VALUES (?1, ?2, ?2)"
                        + " ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id), updated_at = ?2",
                key.hash(),
                now);
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    /** Steps by trade item, in the order in which they were put in. */
    Map<Long, Long> lines(long cartId) {
        Map<Long, Long> lines = new LinkedHashMap<>();
        Sql.list(
                        em,
                        "SELECT trade_item_id, quantity FROM cart_line WHERE cart_id = ?1 ORDER BY added_at, trade_item_id",
                        row -> Map.entry(row.number(0), row.number(1)),
                        cartId)
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        return lines;
    }

    int lineCount(long cartId) {
        return Sql.first(em, "SELECT COUNT(*) FROM cart_line WHERE cart_id = ?1", row -> row.small(0), cartId)
                .orElse(0);
    }

    void put(long cartId, long tradeItemId, long steps, Instant now) {
        Sql.update(
                em,
                "INSERT INTO cart_line (cart_id, trade_item_id, quantity, added_at) VALUES (?1, ?2, ?3, ?4)"
                        + " ON DUPLICATE KEY UPDATE quantity = VALUES(quantity)",
                cartId,
                tradeItemId,
                steps,
                now);
    }

    void remove(long cartId, long tradeItemId) {
        Sql.update(em, "DELETE FROM cart_line WHERE cart_id = ?1 AND trade_item_id = ?2", cartId, tradeItemId);
    }

    void empty(long cartId) {
        Sql.update(em, "DELETE FROM cart_line WHERE cart_id = ?1", cartId);
    }
}
