package vn.chophien.db.demo;

import java.time.Duration;
import java.util.List;

/** What {@code payment-events.txt} says of money that came in otherwise than as one plain match. */
final class PaymentEvents {
    private static final Duration USUAL = Duration.ofMinutes(12);
    private static final Duration TO_DECIDE = Duration.ofMinutes(90);

    /** One line of the file; {@code after} counts from the order, or back from now where there is none. */
    record Line(
            String order,
            String outcome,
            String amount,
            Duration after,
            String account,
            String content,
            String note,
            String handledBy) {}

    private final List<Line> lines = Card.lines("payment-events.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(Card::cells)
            .map(cell -> new Line(
                    cell.get(0),
                    cell.get(1),
                    cell.get(2),
                    Days.duration(cell.get(3)),
                    cell.get(4),
                    cell.get(5),
                    cell.get(6),
                    cell.get(7)))
            .toList();

    List<Line> lines() {
        return lines;
    }

    boolean has(String order, String outcome) {
        return lines.stream()
                .anyMatch(line -> line.order().equals(order) && line.outcome().equals(outcome));
    }

    /** How long after placing an order was paid: when a match came, or when a person accepted too much. */
    Duration paidAfter(String order) {
        return lines.stream()
                .filter(line -> line.order().equals(order))
                .filter(line ->
                        line.outcome().equals("MATCHED") || line.outcome().equals("OVERPAID"))
                .map(line -> line.outcome().equals("MATCHED")
                        ? line.after()
                        : line.after().plus(TO_DECIDE))
                .findFirst()
                .orElse(USUAL);
    }

    static Duration toDecide() {
        return TO_DECIDE;
    }
}
