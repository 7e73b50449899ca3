package vn.chophien.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/** A cart as its owner sees it: by seller, priced today. */
public record CartView(List<CartGroup> groups) {

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public int lineCount() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    public Money goods() {
        return groups.stream().map(CartGroup::goods).reduce(Money.ZERO, Money::plus);
    }

    public List<CartLine> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    public boolean isBuyable() {
        return !isEmpty() && lines().stream().allMatch(line -> line.problem() == null);
    }

    /** Lines that keep the others from being bought. */
    public List<CartLine> unbuyable() {
        return lines().stream().filter(line -> line.problem() != null).toList();
    }

    CartView without(List<CartLine> lines) {
        return lines.isEmpty()
                ? this
                : new CartView(groups.stream()
                        .map(group -> new CartGroup(
                                group.seller(),
                                group.lines().stream()
                                        .filter(line -> !lines.contains(line))
                                        .toList()))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    /** The oldest age that any line asks for; null where none does. */
    public @Nullable Integer ageLimit() {
        return lines().stream()
                .map(line -> line.item().ageLimit())
                .filter(age -> age != null)
                .reduce(null, (a, b) -> a == null || b > a ? b : a);
    }
}
