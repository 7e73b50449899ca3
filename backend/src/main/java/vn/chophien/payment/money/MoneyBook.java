package vn.chophien.payment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.money.MoneyBookRepository.Posting;
import vn.chophien.payment.money.MoneyBookRepository.Written;
import vn.chophien.payment.money.MoneyFactsRepository.Stray;
import vn.chophien.shared.Money;
import vn.chophien.shared.RuleViolation;

/**
 * Writes into the money book, in the transaction of whoever moves money. It is told that something happened and finds out
 * itself what that changes: the difference between how the order's money stands now and how the book has it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MoneyBook {

    /** What happened so shortly before is the deed that is written down, not the past. */
    private static final Duration THIS_DEED = Duration.ofSeconds(5);

    @Inject
    MoneyBookRepository book;

    @Inject
    MoneyFactsRepository facts;

    @Inject
    Clock clock;

    /** What is open of an order's money: all that came, and how much of it no refund takes yet. */
    public record Open(Money paid, Money unpromised, Money surplus, Money atGateway) {}

    /** A new order: nothing has to be looked up. */
    public void placed(String number, long sellerId, Money total, Instant at) {
        Map<MoneyAccount, Long> changes =
                Map.of(MoneyAccount.BUYER_OWES, total.dong(), MoneyAccount.SALES, -total.dong());
        MoneyCause cause = MoneyCause.of(MoneyKind.PLACED, "Người mua", at);
        book.add(List.of(new Posting(number, 1, changes, cause, sellerId, number)), clock.instant());
    }

    /**
     * Something happened to an order's money; its row is locked by the caller.
     *
     * @throws RuleViolation when more is promised to the buyer than came
     */
    public void follow(String number, MoneyCause cause) {
        for (OrderMoney order : facts.of(Set.of(number))) {
            if (order.now().unpromised() < 0) {
                throw new RuleViolation(
                        "payment.promised",
                        "Số tiền này đã nằm trong một yêu cầu hoàn tiền của đơn " + number
                                + ". Hãy xử lý yêu cầu đó trước.");
            }
            write(List.of(order), cause);
        }
    }

    /** Something happened to money that is, or was, for no order. */
    public void followStray(long eventId, MoneyCause cause) {
        write(facts.strays(Set.of(eventId)), cause.kind(), cause.actor(), cause.at());
    }

    /** What could go back to a buyer; the order's row is locked by the caller. */
    public Open open(String number) {
        OrderMoney order = facts.of(Set.of(number)).get(0).now();
        return new Open(
                Money.ofDong(order.paid()),
                Money.ofDong(order.unpromised()),
                Money.ofDong(order.surplus()),
                Money.ofDong(order.atGateway()));
    }

    /** Those orders that the book does not have as they are, and by how much at most on one of its accounts. */
    public Map<String, Money> differing(Collection<String> numbers) {
        Map<String, Written> written = book.written(numbers);
        Map<String, Money> differing = new TreeMap<>();
        for (OrderMoney order : facts.of(numbers)) {
            Written known = written.getOrDefault(order.number(), Written.NOTHING);
            changes(order.now().standing(), known).values().stream()
                    .map(Math::abs)
                    .max(Comparator.naturalOrder())
                    .ifPresent(dong -> differing.put(order.number(), Money.ofDong(dong)));
        }
        return differing;
    }

    /** Orders that were placed before there was a book, or past it; each of their moments becomes a posting. */
    void catchUp(Collection<String> numbers) {
        facts.lock(numbers);
        Map<String, Written> written = book.written(numbers);
        List<Posting> postings = new ArrayList<>();
        for (OrderMoney order : facts.of(numbers)) {
            Written known = written.getOrDefault(order.number(), Written.NOTHING);
            known = past(postings, order, known, clock.instant());
            MoneyCause cause = MoneyCause.of(MoneyKind.CORRECTED, MoneyCause.SYSTEM, clock.instant());
            add(postings, order.number(), known, order.now().standing(), cause, order.sellerId(), order.number());
        }
        book.add(postings, clock.instant());
    }

    /** What happened before the book knew of the order, a posting for each of its moments. */
    private static Written past(List<Posting> postings, OrderMoney order, Written known, Instant before) {
        Written written = known;
        for (Instant moment : known.last() == 0 ? order.moments() : List.<Instant>of()) {
            if (moment.isBefore(before)) {
                MoneyCause cause = MoneyCause.of(kindOf(order, moment), MoneyCause.SYSTEM, moment);
                Map<MoneyAccount, Long> then = order.asOf(moment).standing();
                written = add(postings, order.number(), written, then, cause, order.sellerId(), order.number());
            }
        }
        return written;
    }

    private static MoneyKind kindOf(OrderMoney order, Instant moment) {
        if (moment.equals(order.placedAt())) {
            return MoneyKind.PLACED;
        }
        if (moment.equals(order.closedAt())) {
            return MoneyKind.CLOSED;
        }
        return order.isCod() && moment.equals(order.settledAt()) ? MoneyKind.COLLECTED : MoneyKind.RECEIVED;
    }

    void catchUpStrays(Collection<Long> eventIds) {
        for (Stray stray : facts.strays(eventIds)) {
            write(List.of(stray), MoneyKind.RECEIVED, MoneyCause.SYSTEM, stray.at());
        }
    }

    private void write(List<OrderMoney> orders, MoneyCause cause) {
        Map<String, Written> written =
                book.written(orders.stream().map(OrderMoney::number).toList());
        List<Posting> postings = new ArrayList<>();
        for (OrderMoney order : orders) {
            Written known = written.getOrDefault(order.number(), Written.NOTHING);
            known = past(postings, order, known, cause.at().minus(THIS_DEED));
            add(postings, order.number(), known, order.now().standing(), cause, order.sellerId(), order.number());
        }
        book.add(postings, clock.instant());
    }

    private void write(List<Stray> strays, MoneyKind kind, String actor, Instant at) {
        List<Posting> postings = new ArrayList<>();
        for (Stray stray : strays) {
            String subject = "E" + stray.eventId();
            MoneyAccount where = stray.isOfGateway() ? MoneyAccount.GATEWAY : MoneyAccount.BANK;
            add(
                    postings,
                    subject,
                    book.written(Set.of(subject)).getOrDefault(subject, Written.NOTHING),
                    stray.isThere() ? Map.of(where, stray.dong(), MoneyAccount.UNMATCHED, -stray.dong()) : Map.of(),
                    MoneyCause.ofEvent(kind, actor, at, stray.eventId()),
                    stray.sellerId(),
                    null);
        }
        book.add(postings, clock.instant());
    }

    /** @return how the book stands with it */
    private static Written add(
            List<Posting> postings,
            String subject,
            Written known,
            Map<MoneyAccount, Long> wanted,
            MoneyCause cause,
            @Nullable Long sellerId,
            @Nullable String orderNumber) {
        Map<MoneyAccount, Long> changes = changes(wanted, known);
        if (changes.isEmpty()) {
            return known;
        }
        if (changes.values().stream().mapToLong(Long::longValue).sum() != 0) {
            throw new IllegalStateException("A posting about " + subject + " does not sum to zero: " + changes);
        }
        Posting posting = new Posting(subject, known.last() + 1, changes, cause, sellerId, orderNumber);
        postings.add(posting);
        return new Written(wanted, posting.seq());
    }

    private static Map<MoneyAccount, Long> changes(Map<MoneyAccount, Long> wanted, Written known) {
        Map<MoneyAccount, Long> changes = new EnumMap<>(MoneyAccount.class);
        changes.putAll(wanted);
        known.standing().forEach((account, dong) -> changes.merge(account, -dong, Math::addExact));
        changes.values().removeIf(dong -> dong == 0);
        return changes;
    }
}
