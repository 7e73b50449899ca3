package vn.chophien.tax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chophien.shared.Money;

/**
 * Follows the money of one order, posting by posting. Pure, so that every history can be tried. What is taken for the order
 * is spread over its lines by their prices; money that goes back takes its share of the tax along, whatever rates hold by
 * then.
 */
final class OrderTax {

    private List<TaxedLine> lines;

    /** One line's change at one posting. */
    record Change(long lineId, Tax tax, TaxReason reason) {}

    OrderTax(List<TaxedLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** What was taken by what is written. */
    Money taken() {
        return sum().base();
    }

    private Tax sum() {
        return lines.stream().map(TaxedLine::written).reduce(Tax.NONE, Tax::plus);
    }

    /**
     * @param taken what the seller has of the order's price from now on, in all
     * @return nothing where nothing changes
     */
    List<Change> follow(Money taken, TaxRules rules) {
        List<Money> shares = taken.splitBy(lines.stream().map(TaxedLine::price).toList());
        Money more = taken.minus(taken());
        Money untaxed = rules.untaxed();
        boolean isBelow = untaxed != null && more.compareTo(untaxed) <= 0;
        List<Change> changes = new ArrayList<>();
        List<TaxedLine> next = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            TaxedLine line = lines.get(i);
            Change change = change(line, shares.get(i), rules, isBelow);
            if (change.tax().equals(Tax.NONE)) {
                next.add(line);
            } else {
                changes.add(change);
                next.add(line.with(change.tax(), change.reason()));
            }
        }
        lines = List.copyOf(next);
        return changes;
    }

    private static Change change(TaxedLine line, Money share, TaxRules rules, boolean isBelow) {
        Money more = share.minus(line.written().base());
        if (more.isPositive() || line.reason() == null) {
            TaxReason reason = rules.reason(line.kind(), isBelow);
            return new Change(line.id(), rules.tax(line.kind(), more, reason), reason);
        }
        Tax less = more.equals(Money.ZERO)
                ? Tax.NONE
                : line.written().shrunkTo(share).minus(line.written());
        return new Change(line.id(), less, Objects.requireNonNull(line.reason()));
    }
}
