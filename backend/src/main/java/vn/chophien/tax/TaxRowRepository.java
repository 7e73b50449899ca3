package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

@ApplicationScoped
class TaxRowRepository {

    private static final String SUMS = "COALESCE(SUM(t.base), 0), COALESCE(SUM(t.vat), 0), COALESCE(SUM(t.pit), 0)";
    private static final String UNTAXED = "COALESCE(SUM(CASE WHEN t.vat = 0 AND t.pit = 0 THEN t.base ELSE 0 END), 0)";

    @PersistenceContext
    EntityManager em;

    /** The lines of an order and its fee for bringing it, with what is written of each. */
    List<TaxedLine> lines(String orderNumber) {
        return Sql.list(
                em,
                "SELECT x.id, x.kind, x.price, " + SUMS + ", (SELECT l.reason FROM tax_row l WHERE l.order_number = ?1"
                        + " AND l.line_id = x.id ORDER BY l.seq DESC LIMIT 1) FROM ("
                        + "SELECT l.id AS id, CASE WHEN p.is_own THEN 'OWN_PRODUCE' ELSE 'GOODS' END AS kind,"
                        + " l.amount - l.discount AS price FROM market_order o JOIN order_line l ON l.order_id = o.id"
                        + " JOIN trade_item i ON i.id = l.trade_item_id LEFT JOIN product_tax p ON p.product_id ="
                        + " i.product_id WHERE o.number = ?1 UNION ALL"
                        + " SELECT 0, 'TRANSPORT', o.delivery_fee - o.delivery_discount FROM market_order o"
                        + " WHERE o.number = ?1) x LEFT JOIN tax_row t ON t.order_number = ?1 AND t.line_id = x.id"
                        + " GROUP BY x.id, x.kind, x.price ORDER BY x.id = 0, x.id",
                row -> new TaxedLine(
                        row.number(0),
                        TaxKind.valueOf(row.text(1)),
                        row.money(2),
                        sums(row, 3),
                        row.isNull(6) ? null : TaxReason.valueOf(row.text(6))),
                orderNumber);
    }

    int lastSeq(String orderNumber) {
        return Sql.first(
                        em,
                        "SELECT COALESCE(MAX(seq), 0) FROM tax_row WHERE order_number = ?1",
                        row -> row.small(0),
                        orderNumber)
                .orElse(0);
    }

    void add(String orderNumber, int seq, long sellerId, Instant at, List<OrderTax.Change> changes, Instant now) {
        String month = YearMonth.from(Times.dayOf(at)).toString();
        for (OrderTax.Change change : changes) {
            Sql.update(
                    em,
                    "INSERT INTO tax_row (order_number, seq, line_id, seller_id, at, month, base, vat, pit, reason,"
                            + " written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                    orderNumber,
                    seq,
                    change.lineId(),
                    sellerId,
                    at,
                    month,
                    change.tax().base().dong(),
                    change.tax().vat().dong(),
                    change.tax().pit().dong(),
                    change.reason().name(),
                    now);
        }
    }

    Money takenInYear(long sellerId, int year) {
        return Sql.first(
                        em,
                        "SELECT COALESCE(SUM(base), 0) FROM tax_row WHERE seller_id = ?1 AND month BETWEEN ?2 AND ?3",
                        row -> Money.ofDong(row.decimal(0).longValueExact()),
                        sellerId,
                        year + "-01",
                        year + "-12")
                .orElse(Money.ZERO);
    }

    List<TaxMonth> months(long sellerId, int year) {
        return Sql.list(
                em,
                "SELECT t.month, " + SUMS + ", " + UNTAXED + " FROM tax_row t WHERE t.seller_id = ?1"
                        + " AND t.month BETWEEN ?2 AND ?3 GROUP BY t.month ORDER BY t.month",
                row -> new TaxMonth(
                        YearMonth.parse(row.text(0)),
                        sums(row, 1),
                        Money.ofDong(row.decimal(4).longValueExact())),
                sellerId,
                year + "-01",
                year + "-12");
    }

    List<TaxRow> rows(long sellerId, YearMonth month, int most) {
        return Sql.list(
                em,
                "SELECT t.at, t.order_number, COALESCE(l.product_name, ''), COALESCE(l.item_name, ''), t.base, t.vat,"
                        + " t.pit, t.reason FROM tax_row t LEFT JOIN order_line l ON l.id = t.line_id"
                        + " WHERE t.seller_id = ?1 AND t.month = ?2 ORDER BY t.at, t.id LIMIT " + most,
                row -> new TaxRow(
                        row.instant(0),
                        row.text(1),
                        row.text(2).isEmpty() ? "Phí giao hàng" : row.text(2) + ", " + row.text(3),
                        new Tax(row.money(4), row.money(5), row.money(6)),
                        TaxReason.valueOf(row.text(7))),
                sellerId,
                month.toString());
    }

    List<SellerTax> sellers(YearMonth month) {
        return Sql.list(
                em,
                "SELECT s.id, s.name, s.slug, s.tax_code, " + SUMS + ", " + UNTAXED + ", COUNT(DISTINCT"
                        + " t.order_number) FROM tax_row t JOIN seller s ON s.id = t.seller_id WHERE t.month = ?1"
                        + " GROUP BY s.id, s.name, s.slug, s.tax_code ORDER BY s.name, s.id",
                row -> new SellerTax(
                        row.number(0),
                        row.text(1),
                        row.text(2),
                        row.textOrNull(3),
                        sums(row, 4),
                        Money.ofDong(row.decimal(7).longValueExact()),
                        row.number(8)),
                month.toString());
    }

    private static Tax sums(Row row, int first) {
        return new Tax(
                Money.ofDong(row.decimal(first).longValueExact()),
                Money.ofDong(row.decimal(first + 1).longValueExact()),
                Money.ofDong(row.decimal(first + 2).longValueExact()));
    }
}
