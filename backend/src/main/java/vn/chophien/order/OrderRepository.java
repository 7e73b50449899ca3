package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotShare;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Sql;
import vn.chophien.voucher.PartDiscount;

/** Orders with what hangs on them. Whoever moves an order has its row locked first; stock and payment come after it. */
@ApplicationScoped
class OrderRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Order> find(String number) {
        return byNumber(number, LockModeType.NONE);
    }

    Order lock(String number) {
        return byNumber(number, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("order", number));
    }

    private Optional<Order> byNumber(String number, LockModeType lock) {
        return em
                .createQuery("select o from MarketOrder o where o.number = :number", Order.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All orders of one checkout, for whoever holds its token. */
    List<Order> ofCheckout(String accessToken) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(accessToken)) {
            return List.of(); // the database refuses to compare a code with such letters
        }
        return Sql.first(em, "SELECT id FROM checkout WHERE access_token = ?1", row -> row.number(0), accessToken)
                .map(this::ofCheckout)
                .orElseGet(List::of);
    }

    private List<Order> ofCheckout(long checkoutId) {
        return em.createQuery("select o from MarketOrder o where o.checkoutId = :id order by o.id", Order.class)
                .setParameter("id", checkoutId)
                .getResultList();
    }

    Optional<String> accessToken(Order order) {
        return Optional.ofNullable(accessTokens(List.of(order.id())).get(order.id()));
    }

    /** The token of each order's checkout, by order. */
    Map<Long, String> accessTokens(Collection<Long> orderIds) {
        return Sql.list(
                        em,
                        "SELECT o.id, c.access_token FROM market_order o JOIN checkout c ON c.id = o.checkout_id"
                                + " WHERE o.id IN (" + Sql.ids(orderIds) + ")",
                        row -> Map.entry(row.number(0), row.text(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> overdue(Instant now, int most) {
        return Sql.list(
                em,
                "SELECT number FROM market_order WHERE status = 'AWAITING_PAYMENT' AND pay_by < ?1 ORDER BY pay_by LIMIT "
                        + most,
                row -> row.text(0),
                now);
    }

    /** Written at once: whatever follows in this transaction may point to the row. */
    void add(Order order, List<CartLine> lines, PartDiscount discount) {
        em.persist(order);
        em.flush();
        Sql.insert(
                em,
                "INSERT INTO order_line (order_id, trade_item_id, product_name, item_name, unit_name, unit_scale,"
                        + " quantity, price, amount, discount)",
                IntStream.range(0, lines.size())
                        .mapToObj(i -> {
                            CartLine line = lines.get(i);
                            return new @Nullable Object[] {
                                order.id(),
                                line.item().id(),
                                line.item().productName(),
                                line.item().itemName(),
                                line.item().unitName(),
                                line.item().unitScale(),
                                line.steps(),
                                line.item().price().dong(),
                                line.amount().dong(),
                                discount.ofLine(i).dong()
                            };
                        })
                        .toList());
    }

    /** Writes down which lots serve the lines of these orders. */
    void allocate(List<Order> made, Map<Long, List<LotShare>> sharesByItem) {
        String ids = Sql.ids(made.stream().map(Order::id).toList());
        Map<Long, Long> lineByItem = Sql.list(
                        em,
                        "SELECT trade_item_id, id FROM order_line WHERE order_id IN (" + ids + ")",
                        row -> Map.entry(row.number(0), row.number(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        insertShares(sharesByItem.entrySet().stream()
                .flatMap(item -> item.getValue().stream().map(share ->
                        new @Nullable Object[] {lineByItem.get(item.getKey()), share.lotId(), share.steps()})));
    }

    /** The same for orders of one line each: what serves which of them. */
    void allocate(Map<Order, List<LotShare>> sharesByOrder) {
        Map<Long, Long> lineByOrder = Sql.list(
                        em,
                        "SELECT order_id, id FROM order_line WHERE order_id IN ("
                                + Sql.ids(sharesByOrder.keySet().stream()
                                        .map(Order::id)
                                        .toList()) + ")",
                        row -> Map.entry(row.number(0), row.number(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        insertShares(sharesByOrder.entrySet().stream()
                .flatMap(order -> order.getValue().stream().map(share ->
                        new @Nullable Object[] {lineByOrder.get(order.getKey().id()), share.lotId(), share.steps()})));
    }

    /** Replaces the lots of one line. */
    void reallocate(long lineId, Collection<LotShare> shares) {
        Sql.update(em, "DELETE FROM order_line_lot WHERE order_line_id = ?1", lineId);
        insertShares(shares.stream().map(share -> new @Nullable Object[] {lineId, share.lotId(), share.steps()}));
    }

    private void insertShares(Stream<@Nullable Object[]> rows) {
        Sql.insert(em, "INSERT INTO order_line_lot (order_line_id, lot_id, quantity)", rows.toList());
    }

    /** All lots that an order holds. */
    List<LotShare> shares(Order order) {
        return Sql.list(
                em,
                "SELECT l.lot_id, SUM(l.quantity) FROM order_line_lot l JOIN order_line o ON o.id = l.order_line_id"
                        + " WHERE o.order_id = ?1 GROUP BY l.lot_id",
                row -> new LotShare(row.number(0), row.decimal(1).longValueExact()),
                order.id());
    }

    /** Adds the state that the order is in now to its history. */
    void record(Order order, String actor, @Nullable String note, Instant now) {
        em.flush();
        Sql.update(
                em,
                "INSERT INTO order_event (order_id, at, status, actor, note) VALUES (?1, ?2, ?3, ?4, ?5)",
                order.id(),
                now,
                order.status().name(),
                actor,
                note);
    }
}
