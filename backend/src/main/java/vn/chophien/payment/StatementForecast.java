package vn.chophien.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderStatus;
import vn.chophien.payment.PaymentMatching.Expected;
import vn.chophien.payment.statement.StatementRow;
import vn.chophien.shared.Money;

/** What would become of a statement's lines if it were counted now, one after the other. Pure, and changes nothing. */
final class StatementForecast {

    private final String account;
    private final Set<String> keys;
    private final Map<Long, List<PaymentEvent>> told = new HashMap<>();
    private final Map<String, Expected> expected;

    /**
     * @param keys of lines that were counted before
     * @param told what messengers told of this account
     * @param expected by order number, of the orders that the lines name
     */
    StatementForecast(String account, Set<String> keys, List<PaymentEvent> told, Map<String, Expected> expected) {
        this.account = account;
        this.keys = new HashSet<>(keys);
        this.expected = new HashMap<>(expected);
        for (PaymentEvent event : told) {
            this.told
                    .computeIfAbsent(event.transfer().amount().dong(), dong -> new ArrayList<>())
                    .add(event);
        }
    }

    StatementLine line(StatementRow row, @Nullable String key) {
        if (row.fault() != null || key == null) {
            return line(row, StatementVerdict.UNREADABLE, null, null, row.fault());
        }
        if (row.dong() < 0) {
            return line(row, StatementVerdict.LEAVING, null, null, null);
        }
        Transfer transfer = StatementTransfers.transfer(account, row);
        String order = transfer.orderNumber();
        Expected of = order == null ? null : expected.get(order);
        String known = of == null ? null : order;
        if (!keys.add(key)) {
            return line(row, StatementVerdict.REPEATED, null, known, null);
        }
        Optional<PaymentTwin> twin =
                PaymentTwin.of(StatementTransfers.PROVIDER, transfer, told.getOrDefault(row.dong(), List.of()));
        if (twin.isPresent()) {
            return twin.get().isCertain()
                    ? line(row, StatementVerdict.KNOWN, null, known, twin.get().inWords())
                    : line(
                            row,
                            StatementVerdict.NEEDS_PERSON,
                            PaymentOutcome.DUPLICATE,
                            known,
                            twin.get().inWords());
        }
        PaymentOutcome outcome = PaymentMatching.decide(transfer, of);
        if (of != null && known != null) {
            expected.put(known, after(of, outcome, transfer.amount()));
        }
        return line(
                row,
                outcome == PaymentOutcome.MATCHED ? StatementVerdict.MATCHED : StatementVerdict.NEEDS_PERSON,
                outcome,
                known,
                null);
    }

    /** How the order would stand for the lines below. */
    private static Expected after(Expected before, PaymentOutcome outcome, Money amount) {
        return switch (outcome) {
            case MATCHED -> new Expected(OrderStatus.PAID, before.method(), before.account(), Money.ZERO);
            case UNDERPAID, OVERPAID ->
                new Expected(
                        before.order(),
                        before.method(),
                        before.account(),
                        before.missing().minus(amount));
            case DUPLICATE, LATE, UNMATCHED, WRONG_ACCOUNT, IGNORED -> before;
        };
    }

    private static StatementLine line(
            StatementRow row,
            StatementVerdict verdict,
            @Nullable PaymentOutcome outcome,
            @Nullable String order,
            @Nullable String note) {
        return new StatementLine(row, verdict, outcome, order, note, null);
    }
}
