package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Subject;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.seal.Receipt;

/** Receipts as they were when the parcel was packed; rows are only ever added. */
@ApplicationScoped
class ReceiptRepository {

    /** A role and not a name: the log is public, and how much each seller sells is not. */
    private static final String ACTOR = "người bán";

    @PersistenceContext
    EntityManager em;

    void add(long orderId, Instant packedAt, String text) {
        Sql.update(
                em,
                "INSERT INTO order_receipt (order_id, packed_at, text) VALUES (?1, ?2, ?3)",
                orderId,
                packedAt,
                text);
    }

    /** The newest: a parcel may be packed anew before it leaves. */
    Optional<Long> ofOrder(String number) {
        return Sql.first(
                em,
                "SELECT MAX(r.id) FROM order_receipt r JOIN market_order o ON o.id = r.order_id"
                        + " WHERE o.number = ?1 HAVING MAX(r.id) IS NOT NULL",
                row -> row.number(0),
                number);
    }

    Map<Long, Fact> facts(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Sql.list(
                                em,
                                "SELECT id, order_id, packed_at, text FROM order_receipt WHERE id IN (" + Sql.ids(ids)
                                        + ")",
                                row -> Map.entry(row.number(0), fact(row)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Long> ids(long after, int most) {
        return Sql.list(
                em,
                "SELECT id FROM order_receipt WHERE id > ?1 ORDER BY id LIMIT ?2",
                row -> row.number(0),
                after,
                most);
    }

    private static Fact fact(Row row) {
        Instant packedAt = row.instant(2);
        return new Fact(
                Receipt.LEAF_TYPE,
                Subject.receipt(row.number(1)),
                packedAt,
                null,
                packedAt,
                ACTOR,
                null,
                null,
                Map.of(),
                List.of(),
                null,
                Map.of(Receipt.MEMBER, row.text(3)));
    }
}
