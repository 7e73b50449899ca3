package vn.chophien.payment.money;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A seller's money over a time: how it stood before, what happened, how it stands after. Closing is opening plus lines.
 */
public record MoneyStatement(Map<MoneyAccount, Money> opening, List<Line> lines, boolean isCut) {

    /** One posting; {@code changes} sum to zero. */
    public record Line(
            Instant at,
            MoneyKind kind,
            @Nullable String orderNumber,
            @Nullable Long eventId,
            String actor,
            Map<MoneyAccount, Money> changes) {

        public Money change(MoneyAccount account) {
            return changes.getOrDefault(account, Money.ZERO);
        }
    }

    /** Whether anything was there or moved there; other accounts need no line of their own. */
    public boolean isUsed(MoneyAccount account) {
        return opening(account).dong() != 0
                || in(account).dong() != 0
                || out(account).dong() != 0;
    }

    public Money opening(MoneyAccount account) {
        return opening.getOrDefault(account, Money.ZERO);
    }

    public Money closing(MoneyAccount account) {
        return opening(account).plus(change(account, 1)).minus(change(account, -1));
    }

    /** What came onto an account in this time. */
    public Money in(MoneyAccount account) {
        return change(account, 1);
    }

    public Money out(MoneyAccount account) {
        return change(account, -1);
    }

    private Money change(MoneyAccount account, int sign) {
        return lines.stream()
                .map(line -> line.change(account).dong() * sign)
                .filter(dong -> dong > 0)
                .map(Money::ofDong)
                .reduce(Money.ZERO, Money::plus);
    }
}
