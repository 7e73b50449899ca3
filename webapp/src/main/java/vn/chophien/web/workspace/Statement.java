package vn.chophien.web.workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chophien.order.PaymentMethod;
import vn.chophien.payment.Taking;
import vn.chophien.shared.Money;

/** A month of a seller's money, added up by day. What was sent back is shown and not counted. */
public record Statement(YearMonth month, List<Day> days) {

    /** Newest first. */
    public record Day(LocalDate date, List<Taking> receipts) {
        public Money sum() {
            return total(receipts);
        }
    }

    static Statement of(YearMonth month, List<Taking> receipts) {
        TreeMap<LocalDate, List<Taking>> byDay = receipts.stream()
                .collect(Collectors.groupingBy(
                        Taking::day, () -> new TreeMap<>(Collections.reverseOrder()), Collectors.toList()));
        return new Statement(
                month,
                byDay.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList());
    }

    public Money sum() {
        return total(all());
    }

    public Money sum(PaymentMethod method) {
        return total(
                all().stream().filter(receipt -> receipt.method() == method).toList());
    }

    public int count() {
        return all().size();
    }

    private List<Taking> all() {
        return days.stream().flatMap(day -> day.receipts().stream()).toList();
    }

    private static Money total(List<Taking> receipts) {
        return receipts.stream()
                .filter(receipt -> !receipt.isSentBack())
                .map(Taking::received)
                .reduce(Money.ZERO, Money::plus);
    }
}
