package vn.chophien.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A bank's statement as it was handed in. Not counted yet, the verdicts of its lines are a dry run.
 *
 * @param sellerName whose account it is today; null where no seller has it any more
 */
public record BankStatement(
        long id,
        String account,
        @Nullable String sellerName,
        LocalDate from,
        LocalDate to,
        int skipped,
        String createdBy,
        Instant createdAt,
        @Nullable String countedBy,
        @Nullable Instant countedAt,
        List<StatementLine> lines) {

    BankStatement with(List<StatementLine> judged) {
        return new BankStatement(
                id, account, sellerName, from, to, skipped, createdBy, createdAt, countedBy, countedAt, judged);
    }

    public boolean isCounted() {
        return countedAt != null;
    }

    public long count(StatementVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    public Money sum(StatementVerdict verdict) {
        return lines.stream()
                .filter(line -> line.verdict() == verdict)
                .map(StatementLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Whether counting it would tell the market anything. */
    public boolean hasNews() {
        return lines.stream().anyMatch(line -> line.verdict().isNews());
    }
}
