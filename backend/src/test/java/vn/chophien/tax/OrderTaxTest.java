package vn.chophien.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.Money;
import vn.chophien.tax.OrderTax.Change;

class OrderTaxTest {

    private static final List<TaxKind> KINDS = List.of(TaxKind.GOODS, TaxKind.TRANSPORT, TaxKind.OWN_PRODUCE);
    private static final Map<TaxKind, TaxRates> RATES = Map.of(
            TaxKind.GOODS, new TaxRates(100, 50),
            TaxKind.TRANSPORT, new TaxRates(300, 150),
            TaxKind.OWN_PRODUCE, new TaxRates(0, 0));

    @Test
    void eachLineIsTaxedByItsKind() {
        OrderTax order = new OrderTax(List.of(
                line(1, TaxKind.GOODS, 200_000),
                line(2, TaxKind.OWN_PRODUCE, 100_000),
                line(0, TaxKind.TRANSPORT, 30_000)));

        assertThat(order.follow(dong(330_000), rules(null)))
                .containsExactly(
                        change(1, 200_000, 2_000, 1_000, TaxReason.GOODS),
                        change(2, 100_000, 0, 0, TaxReason.OWN_PRODUCE),
                        change(0, 30_000, 900, 450, TaxReason.TRANSPORT));
    }

    @Test
    void aHalfDongIsRoundedUpOnce() {
        OrderTax order = new OrderTax(List.of(line(1, TaxKind.GOODS, 12_350)));

        assertThat(order.follow(dong(12_350), rules(null)))
                .containsExactly(change(1, 12_350, 124, 62, TaxReason.GOODS));
    }

    @Test
    void moneyThatGoesBackTakesItsTaxAlongWhateverHoldsByThen() {
        OrderTax order = new OrderTax(List.of(line(1, TaxKind.GOODS, 200_000)));
        order.follow(dong(200_000), rules(null));

        List<Change> half = order.follow(dong(100_000), new TaxRules(Map.of(), dong(1_000_000)));
        List<Change> rest = order.follow(dong(0), new TaxRules(Map.of(), null));

        assertThat(half).containsExactly(change(1, -100_000, -1_000, -500, TaxReason.GOODS));
        assertThat(rest).containsExactly(change(1, -100_000, -1_000, -500, TaxReason.GOODS));
        assertThat(order.taken()).isEqualTo(Money.ZERO);
    }

    @Test
    void belowTheYearsSumNothingIsTaxedAndTheOrderThatPassesItIsTaxedWhole() {
        OrderTax below = new OrderTax(List.of(line(1, TaxKind.GOODS, 500_000)));
        OrderTax passing = new OrderTax(List.of(line(1, TaxKind.GOODS, 500_000)));

        assertThat(below.follow(dong(500_000), rules(dong(500_000))))
                .containsExactly(change(1, 500_000, 0, 0, TaxReason.BELOW_SUM));
        assertThat(passing.follow(dong(500_000), rules(dong(499_999))))
                .containsExactly(change(1, 500_000, 5_000, 2_500, TaxReason.GOODS));
    }

    @Test
    void aDayWithoutARateIsToldRatherThanGuessed() {
        OrderTax order = new OrderTax(List.of(line(1, TaxKind.GOODS, 10_000)));

        assertThat(order.follow(dong(10_000), new TaxRules(Map.of(), null)))
                .containsExactly(change(1, 10_000, 0, 0, TaxReason.NO_RATE));
    }

    @Test
    void whatIsTakenIsSpreadOverTheLinesToTheLastDong() {
        OrderTax order = new OrderTax(List.of(
                line(1, TaxKind.GOODS, 33_333), line(2, TaxKind.GOODS, 33_333), line(3, TaxKind.GOODS, 33_334)));

        List<Change> changes = order.follow(dong(50_000), rules(null));

        assertThat(changes.stream().mapToLong(one -> one.tax().base().dong()).sum())
                .isEqualTo(50_000);
    }

    @Test
    void noHistoryLeavesTaxOnNothingAndTheSameStandingTwiceChangesNothing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n = 0; n < 2_000; n++) {
            List<TaxedLine> lines = new ArrayList<>();
            long total = 0;
            for (int i = 1; i <= 1 + random.nextInt(5); i++) {
                long price = random.nextLong(1, 3_000_000);
                total += price;
                lines.add(line(i, KINDS.get(random.nextInt(KINDS.size())), price));
            }
            OrderTax order = new OrderTax(lines);
            Tax sum = Tax.NONE;
            for (int step = 0; step < 6; step++) {
                long taken = random.nextLong(0, total + 1);
                sum = sum.plus(sum(order.follow(dong(taken), rules(random.nextBoolean() ? dong(2_000_000) : null))));
                assertThat(sum.base()).isEqualTo(dong(taken));
                assertThat(sum.vat().dong()).isBetween(0L, taken * 3 / 100 + lines.size());
                assertThat(order.follow(dong(taken), rules(null))).isEmpty();
            }
            sum = sum.plus(sum(order.follow(Money.ZERO, rules(null))));
            assertThat(sum).isEqualTo(Tax.NONE);
        }
    }

    private static Tax sum(List<Change> changes) {
        return changes.stream().map(Change::tax).reduce(Tax.NONE, Tax::plus);
    }

    private static TaxRules rules(@Nullable Money untaxed) {
        return new TaxRules(RATES, untaxed);
    }

    private static TaxedLine line(long id, TaxKind kind, long price) {
        return new TaxedLine(id, kind, dong(price), Tax.NONE, null);
    }

    private static Change change(long line, long base, long vat, long pit, TaxReason reason) {
        return new Change(line, new Tax(dong(base), dong(vat), dong(pit)), reason);
    }

    private static Money dong(long dong) {
        return Money.ofDong(dong);
    }
}
