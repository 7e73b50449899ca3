package vn.chophien.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;
import vn.chophien.order.OrderStatus;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sha256;
import vn.chophien.shared.Sql;
import vn.chophien.shared.TextSealing;

@ApplicationScoped
class InvoiceRepository {

    private static final String VIEW =
            "SELECT i.id, i.way, i.state, i.symbol, i.invoice_no, i.invoice_day, i.lookup_code, i.lookup_url, i.reason,"
                    + " i.tries, i.next_at, i.asked_at, i.asked_by, i.ended_at FROM order_invoice i"
                    + " JOIN market_order o ON o.id = i.order_id WHERE o.number = ?1";
    private static final String OPEN = "('ASKED', 'SENT', 'UNKNOWN')";

    /** A number that the seller told by hand counts as one that was issued elsewhere. */
    private static final String OWED = " FROM order_invoice_request r JOIN market_order o ON o.id = r.order_id"
            + " WHERE o.seller_id = ?1 AND o.status IN ('PAID', 'CONFIRMED', 'PACKED', 'SHIPPED', 'DELIVERED')"
            + " AND r.invoice_no IS NULL AND NOT EXISTS (SELECT 1 FROM order_invoice i WHERE i.order_id = o.id"
            + " AND i.state = 'ISSUED')";

    private static final int MOST_OWED = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ServerSecrets secrets;

    /** One that is on its way to a provider. */
    record Open(long id, InvoiceState state, int tries, InvoiceOrder order) {}

    /** The newest of an order. */
    Optional<IssuedInvoice> newest(String orderNumber) {
        return Sql.first(em, VIEW + " ORDER BY i.id DESC LIMIT 1", this::view, orderNumber);
    }

    /** The one of an order that neither was refused nor called off. */
    Optional<IssuedInvoice> live(String orderNumber) {
        return Sql.first(em, VIEW + " AND i.live = 1", this::view, orderNumber);
    }

    /** The issued one of an order, for whoever holds the token of its checkout. */
    Optional<IssuedInvoice> ofBuyer(String orderNumber, String token) {
        return Sql.first(
                em,
                VIEW + " AND i.state = 'ISSUED' AND o.checkout_id = (SELECT id FROM checkout WHERE access_token = ?2)",
                this::view,
                orderNumber,
                token);
    }

    /** How many there ever were of an order. */
    long count(String orderNumber) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM order_invoice i JOIN market_order o ON o.id = i.order_id WHERE o.number = ?1",
                        row -> row.number(0),
                        orderNumber)
                .orElseThrow();
    }

    List<OwedInvoice> owed(long sellerId) {
        return Sql.list(
                em,
                "SELECT o.number, r.name, o.status, o.total, o.placed_at, (SELECT i.state FROM order_invoice i"
                        + " WHERE i.order_id = o.id ORDER BY i.id DESC LIMIT 1)" + OWED
                        + " ORDER BY o.placed_at, o.id LIMIT " + MOST_OWED,
                row -> new OwedInvoice(
                        row.text(0),
                        row.text(1),
                        OrderStatus.valueOf(row.text(2)),
                        row.money(3),
                        row.instant(4),
                        row.isNull(5) ? null : InvoiceState.valueOf(row.text(5))),
                sellerId);
    }

    long countOwed(long sellerId) {
        return Sql.first(em, "SELECT COUNT(*)" + OWED, row -> row.number(0), sellerId)
                .orElse(0L);
    }

    /** @param draft null for one that the seller issues elsewhere */
    long add(
            InvoiceWay way,
            String orderNumber,
            String requestId,
            Money total,
            @Nullable String sellerTaxCode,
            @Nullable String draft,
            String by,
            Instant now) {
        Sql.update(
                em,
                "INSERT INTO order_invoice (order_id, request_id, way, state, live, total, seller_tax_code,"
                        + " draft_sealed, next_at, asked_at, asked_by)"
                        + " SELECT id, ?2, ?3, 'ASKED', 1, ?4, ?5, ?6, ?7, ?7, ?8 FROM market_order WHERE number = ?1",
                orderNumber,
                requestId,
                way.name(),
                total.dong(),
                sellerTaxCode,
                draft == null ? null : sealing().seal(draft, "draft " + requestId),
                now,
                by);
        return Sql.first(em, "SELECT LAST_INSERT_ID()", row -> row.number(0)).orElseThrow();
    }

    List<Long> due(Instant now, int most) {
        return Sql.list(
                em,
                "SELECT id FROM order_invoice WHERE state IN " + OPEN + " AND next_at <= ?1"
                        + " AND (busy_until IS NULL OR busy_until < ?1) ORDER BY next_at LIMIT " + most,
                row -> row.number(0),
                now);
    }

    Optional<Open> open(long id) {
        return Sql.first(
                em,
                "SELECT i.id, i.state, i.tries, i.request_id, o.number, i.seller_tax_code, i.total, i.draft_sealed"
                        + " FROM order_invoice i JOIN market_order o ON o.id = i.order_id WHERE i.id = ?1"
                        + " AND i.state IN " + OPEN + " AND i.draft_sealed IS NOT NULL",
                row -> new Open(
                        row.number(0),
                        InvoiceState.valueOf(row.text(1)),
                        row.small(2),
                        new InvoiceOrder(
                                row.text(3),
                                row.text(4),
                                row.textOrNull(5),
                                row.money(6),
                                sealing().open(row.bytes(7), "draft " + row.text(3)))),
                id);
    }

    /**
     * Before the provider is spoken to: from now on it may have heard of it.
     *
     * @return false when somebody else asks just now, or it has ended
     */
    boolean claim(long id, InvoiceState seen, Instant now, Instant busyUntil, Instant next) {
        return Sql.update(
                        em,
                        "UPDATE order_invoice SET state = 'UNKNOWN', tries = tries + 1, busy_until = ?4, next_at = ?5"
                                + " WHERE id = ?1 AND state = ?2 AND (busy_until IS NULL OR busy_until < ?3)",
                        id,
                        seen.name(),
                        now,
                        busyUntil,
                        next)
                == 1;
    }

    /** Nothing has ended yet. */
    void waits(long id, InvoiceState state, @Nullable String reason) {
        Sql.update(
                em,
                "UPDATE order_invoice SET state = ?2, reason = ?3, busy_until = NULL WHERE id = ?1 AND state IN "
                        + OPEN,
                id,
                state.name(),
                reason);
    }

    /** @return whether it was open until now */
    boolean issued(long id, InvoiceMark mark, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE order_invoice SET state = 'ISSUED', symbol = ?2, invoice_no = ?3, invoice_day = ?4,"
                                + " lookup_code = ?5, lookup_url = ?6, reason = NULL, busy_until = NULL, ended_at = ?7,"
                                + " draft_sealed = NULL WHERE id = ?1 AND state IN " + OPEN,
                        id,
                        mark.symbol(),
                        mark.number(),
                        mark.day(),
                        mark.lookupCode().isEmpty() ? null : mark.lookupCode(),
                        mark.lookupUrl().isEmpty() ? null : mark.lookupUrl(),
                        now)
                == 1;
    }

    boolean refused(long id, String reason, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE order_invoice SET state = 'REFUSED', live = NULL, reason = ?2, busy_until = NULL,"
                                + " ended_at = ?3, draft_sealed = NULL WHERE id = ?1 AND state IN " + OPEN,
                        id,
                        reason,
                        now)
                == 1;
    }

    boolean cancelled(long id, String reason, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE order_invoice SET state = 'CANCELLED', live = NULL, reason = ?2, ended_at = ?3"
                                + " WHERE id = ?1 AND state = 'ISSUED'",
                        id,
                        reason,
                        now)
                == 1;
    }

    void keep(long id, InvoicePapers papers, Instant now) {
        keep(id, InvoiceFileKind.XML, papers.xml(), now);
        if (papers.pdf() != null) {
            keep(id, InvoiceFileKind.PDF, papers.pdf(), now);
        }
    }

    private void keep(long id, InvoiceFileKind kind, byte[] file, Instant now) {
        Sql.update(
                em,
                "INSERT INTO order_invoice_file (invoice_id, kind, sealed, size, sha256, added_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                id,
                kind.name(),
                sealing().sealBytes(file, owner(id, kind)),
                file.length,
                Sha256.of(file),
                now);
    }

    Optional<byte[]> file(long id, InvoiceFileKind kind) {
        return Sql.first(
                em,
                "SELECT sealed FROM order_invoice_file WHERE invoice_id = ?1 AND kind = ?2",
                row -> sealing().openBytes(row.bytes(0), owner(id, kind)),
                id,
                kind.name());
    }

    private IssuedInvoice view(Row row) {
        long id = row.number(0);
        return new IssuedInvoice(
                id,
                InvoiceWay.valueOf(row.text(1)),
                InvoiceState.valueOf(row.text(2)),
                row.isNull(3)
                        ? null
                        : new InvoiceMark(row.text(3), row.text(4), row.day(5), orEmpty(row, 6), orEmpty(row, 7)),
                row.textOrNull(8),
                row.small(9),
                row.instant(10),
                row.instant(11),
                row.text(12),
                row.instantOrNull(13),
                row.isNull(3) ? List.of() : files(id));
    }

    private List<IssuedInvoice.Kept> files(long id) {
        return Sql.list(
                em,
                "SELECT kind, size, sha256 FROM order_invoice_file WHERE invoice_id = ?1 ORDER BY kind DESC",
                row -> new IssuedInvoice.Kept(
                        InvoiceFileKind.valueOf(row.text(0)),
                        row.number(1),
                        HexFormat.of().formatHex(row.bytes(2))),
                id);
    }

    private static String orEmpty(Row row, int column) {
        return row.isNull(column) ? "" : row.text(column);
    }

    private TextSealing sealing() {
        return new TextSealing(secrets.named("order-invoice"));
    }

    private static String owner(long id, InvoiceFileKind kind) {
        return "invoice " + id + " " + kind;
    }
}
