package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chophien.payment.gateway.Fact;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Payments and the messages about them. Locks are taken in one order: message, order, payment. */
@ApplicationScoped
class PaymentRepository {

    private static final String QUEUE = " from PaymentEvent e where e.handledAt is null and e.outcome in"
            + " (vn.chophien.payment.PaymentOutcome.UNDERPAID, vn.chophien.payment.PaymentOutcome.OVERPAID,"
            + " vn.chophien.payment.PaymentOutcome.DUPLICATE, vn.chophien.payment.PaymentOutcome.LATE,"
            + " vn.chophien.payment.PaymentOutcome.UNMATCHED, vn.chophien.payment.PaymentOutcome.WRONG_ACCOUNT)";

    @PersistenceContext
    EntityManager em;

    void add(Payment payment) {
        em.persist(payment);
        em.flush();
    }

    List<Payment> of(Collection<String> orderNumbers) {
        return em.createQuery("select p from Payment p where p.orderNumber in :numbers", Payment.class)
                .setParameter("numbers", orderNumbers)
                .getResultList();
    }

    Optional<Payment> lock(String orderNumber) {
        return em
                .createQuery("select p from Payment p where p.orderNumber = :number", Payment.class)
                .setParameter("number", orderNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Stores a message unless it is there already; either way its row exists afterwards. */
    long store(ProviderMessage message, Instant now) {
        Transfer transfer = message.transfer();
        Fact fact = message.fact();
        Sql.update(
                em,
                "INSERT IGNORE INTO payment_event (provider, event_id, received_at, raw, account, content, amount,"
                        + " occurred_at, attempt_id, result, bank_ref) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                message.provider(),
                message.eventId(),
                now,
                message.raw(),
                cut(transfer.account(), 40),
                cut(transfer.words(), 500),
                transfer.incoming()
                        ? transfer.amount().dong()
                        : -transfer.amount().dong(),
                transfer.occurredAt(),
                message.attemptId(),
                fact == null ? null : fact.result().name(),
                transfer.reference());
        return Sql.first(
                        em,
                        "SELECT id FROM payment_event WHERE provider = ?1 AND event_id = ?2",
                        row -> row.number(0),
                        message.provider(),
                        message.eventId())
                .orElseThrow();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    Optional<PaymentEvent> lockEvent(long id) {
        return Optional.ofNullable(em.find(PaymentEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PaymentEvent> event(long id) {
        return Optional.ofNullable(em.find(PaymentEvent.class, id));
    }

    /** The message's text, exactly as it came. */
    String raw(long id) {
        return Sql.first(em, "SELECT raw FROM payment_event WHERE id = ?1", row -> row.text(0), id)
                .orElse("");
    }

    /** Messages that were stored, and then nothing more: the server stopped in between. */
    List<Long> waiting(Instant before) {
        return Sql.list(
                em,
                "SELECT id FROM payment_event WHERE outcome IS NULL AND received_at < ?1 ORDER BY id LIMIT 100",
                row -> row.number(0),
                before);
    }

    /** What banks' messengers told of as much money on the same account, and was concluded from. */
    List<PaymentEvent> ofSameMoney(PaymentEvent event) {
        Transfer transfer = event.transfer();
        return em.createQuery(
                        "select e from PaymentEvent e where e.account = :account and e.amount = :amount"
                                + " and e.attemptId is null and e.outcome is not null order by e.id",
                        PaymentEvent.class)
                .setParameter("account", transfer.account())
                .setParameter("amount", transfer.amount().dong())
                .getResultList();
    }

    Slice<PaymentEvent> queue(Paging paging) {
        List<PaymentEvent> rows = em.createQuery("select e" + QUEUE + " order by e.id", PaymentEvent.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = em.createQuery("select count(e)" + QUEUE, Long.class).getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    /** Earlier parts of an order's money that still wait for a person, who cannot decide about them meanwhile. */
    List<PaymentEvent> unhandledParts(String orderNumber) {
        return em.createQuery(
                        "select e from PaymentEvent e where e.orderNumber = :number and e.handledAt is null"
                                + " and e.outcome = vn.chophien.payment.PaymentOutcome.UNDERPAID order by e.id",
                        PaymentEvent.class)
                .setParameter("number", orderNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<PaymentEvent> ofOrder(String orderNumber) {
        return em.createQuery(
                        "select e from PaymentEvent e where e.orderNumber = :number order by e.id", PaymentEvent.class)
                .setParameter("number", orderNumber)
                .getResultList();
    }
}
