package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chophien.order.OrderStatus;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.PaymentMatching.Expected;
import vn.chophien.shared.Sql;

/** What the market knows already, that the lines of a statement are compared with. */
@ApplicationScoped
class StatementFactsRepository {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    /** Whether this is an account that sellers take, or took, money on. */
    boolean isKnown(String account) {
        return Sql.first(
                        em,
                        "SELECT 1 FROM DUAL WHERE EXISTS (SELECT 1 FROM seller WHERE bank_account = ?1)"
                                + " OR EXISTS (SELECT 1 FROM payment WHERE bank_account = ?1)"
                                + " OR EXISTS (SELECT 1 FROM stall_market WHERE bank_account = ?1)",
                        row -> row.number(0),
                        account)
                .isPresent();
    }

    /** Which of these lines were counted before, in whatever statement. */
    Set<String> known(Collection<String> keys) {
        Set<String> known = new HashSet<>();
        for (List<String> some : portions(keys)) {
            known.addAll(Sql.list(
                    em,
                    "SELECT event_id FROM payment_event WHERE provider = '" + StatementTransfers.PROVIDER
                            + "' AND event_id IN (" + Sql.marks(some.size()) + ")",
                    row -> row.text(0),
                    some.toArray()));
        }
        return known;
    }

    /** What banks' messengers told of this account, of amounts that the lines have too. */
    List<PaymentEvent> told(String account, Collection<Long> amounts) {
        return amounts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from PaymentEvent e where e.account = :account and e.amount in :amounts"
                                        + " and e.attemptId is null and e.outcome is not null order by e.id",
                                PaymentEvent.class)
                        .setParameter("account", account)
                        .setParameter("amounts", amounts)
                        .getResultList();
    }

    /** What these orders wait for, by their numbers. */
    Map<String, Expected> expected(Collection<String> orderNumbers) {
        Map<String, Expected> expected = new HashMap<>();
        for (List<String> some : portions(orderNumbers)) {
            Sql.list(
                            em,
                            "SELECT p.order_number, o.status, p.method, p.bank_account, p.amount - p.received"
                                    + " FROM payment p JOIN market_order o ON o.number = p.order_number"
                                    + " WHERE p.order_number IN (" + Sql.marks(some.size()) + ")",
                            row -> Map.entry(
                                    row.text(0),
                                    new Expected(
                                            OrderStatus.valueOf(row.text(1)),
                                            PaymentMethod.valueOf(row.text(2)),
                                            row.textOrNull(3),
                                            row.money(4))),
                            some.toArray())
                    .forEach(entry -> expected.put(entry.getKey(), entry.getValue()));
        }
        return expected;
    }

    private static List<List<String>> portions(Collection<String> all) {
        List<String> texts = List.copyOf(all);
        return IntStream.iterate(0, from -> from < texts.size(), from -> from + AT_ONCE)
                .mapToObj(from -> texts.subList(from, Math.min(texts.size(), from + AT_ONCE)))
                .toList();
    }
}
