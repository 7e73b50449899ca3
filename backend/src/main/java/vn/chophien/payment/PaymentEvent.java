package vn.chophien.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Fact;
import vn.chophien.shared.Money;
import vn.chophien.shared.RuleViolation;

/** One message of a provider. It is written by a plain INSERT; here it is concluded from, once, and handled, once. */
@Entity
@Table(name = "payment_event")
class PaymentEvent {

    /** Not known to be other money than another provider's, until a person has looked: it is not in the money book. */
    private static final String PERHAPS_TWIN = "PERHAPS_TWIN";

    private static final String SAME_MONEY = "SAME_MONEY";

    @Id
    private long id;

    private String provider = "";

    @Column(name = "event_id")
    private String eventId = "";

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    private @Nullable String account;
    private @Nullable String content;
    private @Nullable Long amount;

    @Column(name = "bank_ref")
    private @Nullable String reference;

    @Column(name = "occurred_at")
    private @Nullable Instant occurredAt;

    @Column(name = "order_number")
    private @Nullable String orderNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentOutcome outcome;

    private @Nullable String note;

    @Column(name = "attempt_id")
    private @Nullable Long attemptId;

    @Enumerated(EnumType.STRING)
    private Fact.@Nullable Result result;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    @Column(name = "handled_by")
    private @Nullable String handledBy;

    @Column(name = "handled_how")
    private @Nullable String handledHow;

    protected PaymentEvent() {} // JPA

    boolean isApplied() {
        return outcome != null;
    }

    /** Money that left the account was stored with a negative amount. */
    Transfer transfer() {
        long dong = Objects.requireNonNullElse(amount, 0L);
        return new Transfer(
                Objects.requireNonNullElse(account, ""),
                dong > 0,
                Money.ofDong(Math.abs(dong)),
                Objects.requireNonNullElse(content, ""),
                occurredAt,
                reference);
    }

    void conclude(PaymentOutcome outcome, @Nullable String orderNumber) {
        this.outcome = outcome;
        this.orderNumber = orderNumber;
    }

    /** Another provider told of the same money, or perhaps of the same. */
    void concludeAsTwin(PaymentTwin twin, @Nullable String orderNumber) {
        conclude(twin.isCertain() ? PaymentOutcome.IGNORED : PaymentOutcome.DUPLICATE, orderNumber);
        this.note = twin.inWords();
        this.handledHow = twin.isCertain() ? SAME_MONEY : PERHAPS_TWIN;
    }

    String provider() {
        return provider;
    }

    String eventId() {
        return eventId;
    }

    /** A person, or the rest of the money, has dealt with it. */
    void handle(@Nullable String order, String how, String by, Instant now) {
        if (outcome == null || !outcome.needsPerson() || handledAt != null) {
            throw new RuleViolation("payment.event-handled", "Khoản tiền này đã được xử lý.");
        }
        orderNumber = order;
        note = how;
        handledBy = by;
        handledAt = now;
    }

    /** Where nobody could tell whether this was money at all, noting it says that it was not. */
    void handledAs(HandlePayment.How how) {
        boolean wasNone = PERHAPS_TWIN.equals(handledHow) && how == HandlePayment.How.NOTED;
        handledHow = wasNone ? SAME_MONEY : how.name();
    }

    long id() {
        return id;
    }

    /** A gateway's message is about a try to pay, and about no order but that try's. */
    boolean isOfBank() {
        return result == null;
    }

    @Nullable
    Long attemptId() {
        return attemptId;
    }

    Fact.@Nullable Result result() {
        return result;
    }

    @Nullable
    String orderNumber() {
        return orderNumber;
    }

    @Nullable
    PaymentOutcome outcome() {
        return outcome;
    }

    /** Whether its money already counts towards the order that it names. */
    boolean isCounted() {
        return outcome == PaymentOutcome.UNDERPAID || outcome == PaymentOutcome.OVERPAID;
    }

    /** Whether its money was ever written into the money book. */
    boolean isInTheBook() {
        return outcome != null
                && outcome != PaymentOutcome.IGNORED
                && !PERHAPS_TWIN.equals(handledHow)
                && !SAME_MONEY.equals(handledHow);
    }

    PaymentEventView view() {
        return new PaymentEventView(
                id,
                provider,
                eventId,
                receivedAt,
                occurredAt,
                account,
                content,
                amount == null ? null : Money.ofDong(amount),
                orderNumber,
                outcome,
                result,
                note,
                handledAt,
                handledBy);
    }
}
