package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.TextSealing;

/** Wishes of orders, each kind in a table of its own, so that an order without any costs nothing. */
@ApplicationScoped
class WishesRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    ServerSecrets secrets;

    /** @param ageLimit of the order's goods, which the buyer confirmed; null where there is none */
    void keep(long orderId, Wishes wishes, @Nullable Integer ageLimit, Instant now) {
        if (wishes.formerPlace() != null) {
            Sql.update(
                    em,
                    "INSERT INTO order_former_place (order_id, name) VALUES (?1, ?2)",
                    orderId,
                    wishes.formerPlace());
        }
        Gift gift = wishes.gift();
        if (gift != null) {
            Sql.update(
                    em,
                    "INSERT INTO order_gift (order_id, recipient, phone, message) VALUES (?1, ?2, ?3, ?4)",
                    orderId,
                    gift.recipient(),
                    gift.phone().e164(),
                    gift.message());
        }
        if (wishes.invoice() != null) {
            keep(orderId, wishes.invoice());
        }
        if (ageLimit != null) {
            Sql.update(
                    em,
                    "INSERT INTO order_age_check (order_id, age_limit, confirmed_at) VALUES (?1, ?2, ?3)",
                    orderId,
                    ageLimit,
                    now);
        }
    }

    private void keep(long orderId, InvoiceRequest invoice) {
        TaxCode tax = invoice.taxCode();
        PersonalNumber person = invoice.personalNumber();
        Sql.update(
                em,
                "INSERT INTO order_invoice_request (order_id, kind, name, tax_code, personal_no, address, email)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                orderId,
                invoice.kind().name(),
                invoice.name(),
                tax == null ? null : tax.number(),
                person == null ? null : sealing().seal(person.digits(), owner(orderId)),
                invoice.address(),
                invoice.email().address());
    }

    /** Wishes by order; none where nothing was said. */
    Map<Long, OrderWishes> of(Collection<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return Map.of();
        }
        return Sql.list(
                        em,
                        "SELECT o.id, f.name, g.recipient, g.phone, g.message, a.age_limit, i.kind, i.name, i.tax_code,"
                                + " i.personal_no, i.address, i.email, i.invoice_no, i.seller_note, i.answered_at, k.words"
                                + " FROM market_order o LEFT JOIN order_former_place f ON f.order_id = o.id"
                                + " LEFT JOIN order_gift g ON g.order_id = o.id"
                                + " LEFT JOIN order_age_check a ON a.order_id = o.id"
                                + " LEFT JOIN order_pickup k ON k.order_id = o.id"
                                + " LEFT JOIN order_invoice_request i ON i.order_id = o.id WHERE o.id IN ("
                                + Sql.ids(orderIds) + ")",
                        row -> Map.entry(row.number(0), wishes(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OrderWishes wishes(Row row) {
        Long age = row.numberOrNull(5);
        return new OrderWishes(
                row.textOrNull(1),
                row.isNull(2) ? null : new Gift(row.text(2), new Phone(row.text(3)), row.textOrNull(4)),
                row.isNull(6) ? null : invoice(row),
                age == null ? null : age.intValue(),
                row.textOrNull(15));
    }

    private InvoiceView invoice(Row row) {
        return new InvoiceView(
                InvoiceKind.valueOf(row.text(6)),
                row.text(7),
                row.isNull(8) ? person(row.number(0), row.bytes(9)).masked() : row.text(8),
                row.text(10),
                row.text(11),
                row.textOrNull(12),
                row.textOrNull(13),
                row.instantOrNull(14));
    }

    boolean isGift(long orderId) {
        return Sql.first(em, "SELECT 1 FROM order_gift WHERE order_id = ?1", row -> row.flag(0), orderId)
                .isPresent();
    }

    /** The number as an invoice needs it; empty when no invoice was asked for. */
    Optional<String> buyerNumber(long orderId) {
        return Sql.first(
                em,
                "SELECT tax_code, personal_no FROM order_invoice_request WHERE order_id = ?1",
                row -> row.isNull(0) ? person(orderId, row.bytes(1)).digits() : row.text(0),
                orderId);
    }

    /** @return whether there was a request to answer */
    boolean answer(long orderId, @Nullable String invoiceNumber, @Nullable String note, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE order_invoice_request SET invoice_no = ?2, seller_note = ?3, answered_at = ?4"
                                + " WHERE order_id = ?1",
                        orderId,
                        invoiceNumber,
                        note,
                        now)
                == 1;
    }

    /** Takes the answer back, where it named this invoice. */
    void untell(long orderId, String invoiceNumber) {
        Sql.update(
                em,
                "UPDATE order_invoice_request SET invoice_no = NULL, answered_at = NULL WHERE order_id = ?1"
                        + " AND invoice_no = ?2",
                orderId,
                invoiceNumber);
    }

    private PersonalNumber person(long orderId, byte[] sealed) {
        return new PersonalNumber(sealing().open(sealed, owner(orderId)));
    }

    private TextSealing sealing() {
        return new TextSealing(secrets.named("invoice-request"));
    }

    private static String owner(long orderId) {
        return "order " + orderId;
    }
}
