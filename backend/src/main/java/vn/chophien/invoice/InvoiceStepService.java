package vn.chophien.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.order.OrderInvoiceService;
import vn.chophien.order.OrderPayments;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.OrderView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** The steps of an invoice, each a transaction of its own. Between them the provider is spoken to. */
@ApplicationScoped
@Retried
@Transactional
class InvoiceStepService {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 12;
    private static final int MOST_AT_ONCE = 20;
    private static final int LONGEST_REASON = 300;

    @Inject
    InvoiceRepository invoices;

    @Inject
    OrderService orders;

    @Inject
    OrderPayments locks;

    @Inject
    OrderInvoiceService requests;

    @Inject
    InvoiceLetters letters;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.invoice.first-question", defaultValue = "PT1M")
    Duration firstQuestion;

    @Inject
    @ConfigProperty(name = "chophien.invoice.patience", defaultValue = "PT20S")
    Duration patience;

    /** @param isNew whether the provider was never told of it before */
    record Begun(long id, InvoiceOrder order, boolean isNew) {}

    Optional<IssuedInvoice> ofOrder(String number, Actor actor) {
        OrderView order = orders.details(number, actor);
        actor.requireSight(order.facts().sellerId(), SellerRight.MONEY);
        return invoices.newest(number);
    }

    /** Orders of a seller whose buyers asked for an invoice and have none, the longest waiting first. */
    List<OwedInvoice> owed(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return invoices.owed(sellerId);
    }

    long countOwed(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return invoices.countOwed(sellerId);
    }

    /** A buyer reads of what is issued; of the way there, the seller alone. */
    Optional<IssuedInvoice> ofBuyer(String number, String token) {
        return invoices.ofBuyer(number, token);
    }

    /** The live one, or a new one that nobody was told of yet. Said twice, it is the same. */
    long ask(String number, Actor actor) {
        OrderView order = ready(number, actor);
        Optional<IssuedInvoice> live = invoices.live(number);
        if (live.isPresent()) {
            return live.get().id();
        }
        long id = invoices.add(
                InvoiceWay.PROVIDER,
                number,
                nextRequest(number),
                order.payable(),
                order.seller().taxCode(),
                requests.draft(number, actor),
                actor.name(),
                clock.instant());
        audit.record(actor, "invoice.ask", "order", number, null, "Nhờ nhà cung cấp lập", null);
        return id;
    }

    /** What the seller brings. The same files once more change nothing; others are refused while one stands. */
    void take(String number, WriteInvoice typed, Actor actor) {
        OrderView order = ready(number, actor);
        Instant now = clock.instant();
        LocalDate placed = Times.dayOf(order.facts().times().placedAt());
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        InvoiceMark mark = typed.mark(placed, Times.dayOf(now), wrong);
        wrong.throwIfAny();
        InvoicePapers papers = InvoicePapers.of(typed.files())
                .checked(mark, order.payable(), order.seller().taxCode());
        IssuedInvoice live = invoices.live(number).orElse(null);
        if (live != null && live.isIssued() && live.mark() != null && isSame(live.mark(), mark)) {
            return;
        }
        if (live != null && live.isIssued()) {
            throw new RuleViolation(
                    "invoice.exists",
                    "Đơn này đã có hóa đơn. Hủy hay thay thế nó ở nhà cung cấp rồi ghi nhận ở đây trước.");
        }
        if (live != null) {
            throw new RuleViolation(
                    "invoice.under-way",
                    "Nhà cung cấp đang lập hóa đơn cho đơn này. Hãy đợi kết quả, kẻo có hai hóa đơn.");
        }
        long id = invoices.add(
                InvoiceWay.MANUAL,
                number,
                nextRequest(number),
                order.payable(),
                order.seller().taxCode(),
                null,
                actor.name(),
                now);
        end(id, number, mark, papers, actor);
    }

    private static boolean isSame(InvoiceMark one, InvoiceMark other) {
        return one.symbol().equals(other.symbol()) && one.isNumber(other.number());
    }

    private void end(long id, String number, InvoiceMark mark, InvoicePapers papers, Actor actor) {
        Instant now = clock.instant();
        if (invoices.issued(id, mark, now)) {
            invoices.keep(id, papers, now);
            requests.issued(number, mark.inWords());
            letters.tell(orders.details(number, Actor.MARKET), id, mark);
            audit.record(actor, "invoice.issued", "order", number, null, mark.inWords(), null);
        }
    }

    /** Locks the order, so that two who ask take turns. */
    private OrderView ready(String number, Actor actor) {
        OrderView order = orders.details(number, actor);
        actor.requireMemberOf(order.facts().sellerId(), SellerRight.MONEY);
        OrderStatus status = locks.lock(number).orElseThrow(() -> new NotFound("order", number));
        if (order.wishes().invoice() == null) {
            throw new RuleViolation("invoice.not-asked", "Khách của đơn này không xin hóa đơn qua chợ.");
        }
        boolean isOff = switch (status) {
            case AWAITING_PAYMENT, CANCELLED, RETURNED, REFUNDED -> true;
            case PAID, CONFIRMED, PACKED, SHIPPED, DELIVERED -> false;
        };
        if (isOff) {
            throw new RuleViolation(
                    "invoice.no-sale", "Đơn đang ở bước “" + status.label() + "”, chưa có gì để lập hóa đơn.");
        }
        return order;
    }

    private String nextRequest(String number) {
        return number + "-" + (invoices.count(number) + 1);
    }

    /** The seller called it off, or replaced it, at the provider; the files stay with it. */
    void cancel(String number, String reason, Actor actor) {
        OrderView order = orders.details(number, actor);
        actor.requireMemberOf(order.facts().sellerId(), SellerRight.MONEY);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(reason, "reason", "Hãy ghi lý do hủy hóa đơn.", LONGEST_REASON);
        wrong.throwIfAny();
        locks.lock(number);
        IssuedInvoice live = invoices.live(number).orElse(null);
        if (live == null) {
            return; // sent twice
        }
        if (!invoices.cancelled(live.id(), reason, clock.instant())) {
            throw new RuleViolation("invoice.not-issued", "Hóa đơn này chưa lập xong nên chưa hủy được.");
        }
        String named = Objects.requireNonNull(live.mark()).inWords();
        requests.calledOff(number, named);
        audit.record(actor, "invoice.cancel", "order", number, named, null, reason);
    }

    byte[] file(String number, InvoiceFileKind kind, Actor actor) {
        OrderView order = orders.details(number, actor);
        actor.requireSight(order.facts().sellerId(), SellerRight.MONEY);
        byte[] file = bytes(invoices.newest(number), number, kind);
        if (actor.isStaff()) {
            audit.recordReading(actor, "invoice.read", "order", number, kind.name());
        }
        return file;
    }

    byte[] fileOfBuyer(String number, String token, InvoiceFileKind kind) {
        orders.ofBuyer(number, token);
        return bytes(ofBuyer(number, token), number, kind);
    }

    private byte[] bytes(Optional<IssuedInvoice> invoice, String number, InvoiceFileKind kind) {
        return invoice.flatMap(known -> invoices.file(known.id(), kind))
                .orElseThrow(() -> new NotFound("invoice of order", number));
    }

    List<Long> due() {
        return invoices.due(clock.instant(), MOST_AT_ONCE);
    }

    /** The next question comes after twice the time of the last pause, and never ends: an invoice is not lost in here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Begun> claim(long id) {
        InvoiceRepository.Open open = invoices.open(id).orElse(null);
        if (open == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Duration pause = firstQuestion.multipliedBy(1L << Math.min(open.tries(), MOST_DOUBLINGS));
        boolean isClaimed = invoices.claim(
                id,
                open.state(),
                now,
                now.plus(patience).plusSeconds(5),
                now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        return isClaimed
                ? Optional.of(new Begun(id, open.order(), open.state() == InvoiceState.ASKED))
                : Optional.empty();
    }

    /** Nobody knows what was done; the next question finds out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void unanswered(Begun begun) {
        invoices.waits(begun.id(), InvoiceState.UNKNOWN, null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void answered(Begun begun, InvoiceAnswer answer) {
        switch (answer.kind()) {
            case ISSUED -> issued(begun, answer);
            case PENDING -> invoices.waits(begun.id(), InvoiceState.SENT, null);
            case UNHEARD -> invoices.waits(begun.id(), InvoiceState.UNKNOWN, null);
            case REFUSED -> {
                if (invoices.refused(begun.id(), answer.reason(), clock.instant())) {
                    audit.record(
                            Actor.MARKET,
                            "invoice.refused",
                            "order",
                            begun.order().orderNumber(),
                            null,
                            null,
                            answer.reason());
                }
            }
        }
    }

    /** An invoice over something else is not shown to a buyer as theirs: a person has to look at it. */
    private void issued(Begun begun, InvoiceAnswer answer) {
        InvoiceOrder order = begun.order();
        InvoiceMark mark = Objects.requireNonNull(answer.mark());
        try {
            InvalidInput.Collector wrong = new InvalidInput.Collector();
            mark.check(LocalDate.EPOCH, Times.dayOf(clock.instant()).plusDays(1), wrong);
            wrong.throwIfAny();
            InvoicePapers papers = InvoicePapers.of(answer.files()).checked(mark, order.total(), order.sellerTaxCode());
            end(begun.id(), order.orderNumber(), mark, papers, Actor.MARKET);
        } catch (InvalidInput unusable) {
            String why = "Nhà cung cấp trả về hóa đơn không dùng được. "
                    + String.join(" ", unusable.sentences().values());
            invoices.waits(
                    begun.id(),
                    InvoiceState.UNKNOWN,
                    why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON));
        }
    }
}
