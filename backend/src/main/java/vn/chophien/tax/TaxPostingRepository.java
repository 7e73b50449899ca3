package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.shared.Money;
import vn.chophien.shared.Sql;

/** What the money book says of orders, from which tax rows follow. */
@ApplicationScoped
class TaxPostingRepository {

    @PersistenceContext
    EntityManager em;

    /** An order's seller, if that is one whose tax is told here. */
    record Sold(String number, long sellerId) {}

    /**
     * @param taken what the seller has of the order's price after this posting: all that they earned, once nothing is owed
     */
    record Posting(int seq, Instant at, Money taken) {}

    /** The orders that the book wrote about after an entry, sellers who declare by themselves left out. */
    List<Sold> soldAfter(long entryId, int most) {
        return Sql.list(
                em,
                "SELECT m.order_number, m.seller_id FROM money_entry m JOIN seller s ON s.id = m.seller_id"
                        + " WHERE m.id > ?1 AND m.id <= ?2 AND m.order_number IS NOT NULL AND s.kind IN (" + persons()
                        + ") GROUP BY m.order_number, m.seller_id ORDER BY m.order_number",
                row -> new Sold(row.text(0), row.number(1)),
                entryId,
                entryId + most);
    }

    private static String persons() {
        List<String> kinds = new ArrayList<>();
        for (SellerKind kind : SellerKind.values()) {
            if (kind.isPerson()) {
                kinds.add("'" + kind.name() + "'");
            }
        }
        return String.join(", ", kinds);
    }

    List<Posting> postings(String orderNumber) {
        List<Posting> postings = new ArrayList<>();
        long[] standing = {0, 0};
        Sql.list(
                        em,
                        "SELECT seq, MIN(at), SUM(CASE WHEN account = 'SALES' THEN -amount ELSE 0 END),"
                                + " SUM(CASE WHEN account = 'BUYER_OWES' THEN amount ELSE 0 END)"
                                + " FROM money_entry WHERE subject = ?1 GROUP BY seq ORDER BY seq",
                        row -> row,
                        orderNumber)
                .forEach(row -> {
                    standing[0] += row.decimal(2).longValueExact();
                    standing[1] += row.decimal(3).longValueExact();
                    Money taken = standing[1] > 0 ? Money.ZERO : Money.ofDong(Math.max(0, standing[0]));
                    postings.add(new Posting(row.small(0), row.instant(1), taken));
                });
        return postings;
    }

    long mark() {
        return Sql.first(em, "SELECT entry_id FROM tax_mark WHERE id = 1", row -> row.number(0))
                .orElse(0L);
    }

    /** The last entry up to which nothing can come in between any more: ids are given out before they are seen. */
    Optional<Long> settled(Instant before) {
        return Sql.first(
                        em,
                        "SELECT MIN(id) - 1 FROM money_entry WHERE id > (SELECT entry_id FROM tax_mark WHERE id = 1)"
                                + " AND written_at >= ?1",
                        row -> Optional.ofNullable(row.numberOrNull(0)),
                        before)
                .flatMap(found -> found);
    }

    Optional<Long> newest() {
        return Sql.first(em, "SELECT MAX(id) FROM money_entry", row -> Optional.ofNullable(row.numberOrNull(0)))
                .flatMap(found -> found);
    }

    void mark(long entryId) {
        Sql.update(em, "UPDATE tax_mark SET entry_id = ?1 WHERE id = 1 AND entry_id < ?1", entryId);
    }
}
