package vn.chophien.aftersale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.order.OrderLineView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;

class ReturnSumTest {

    private static final List<OrderLineView> LINES = List.of(line(1, 3, 100_000, 0), line(2, 1, 50_000, 0));
    private static final Money FEE = Money.ofDong(30_000);
    private static final Money PAID = Money.ofDong(180_000);

    @Test
    void aPartIsWorthItsShareRoundedHalfUp() {
        assertThat(sum(ReturnReason.DAMAGED, Map.of(1L, 1L), Map.of()))
                .isEqualTo(new ReturnSum(Money.ofDong(33_333), false));
        assertThat(sum(ReturnReason.DAMAGED, Map.of(1L, 2L), Map.of()))
                .isEqualTo(new ReturnSum(Money.ofDong(66_667), false));
    }

    @Test
    void theWholeIsWorthItsDeliveryTooWhereTheSellerIsAtFault() {
        Map<Long, Long> all = Map.of(1L, 3L, 2L, 1L);
        assertThat(sum(ReturnReason.MISDESCRIBED, all, Map.of())).isEqualTo(new ReturnSum(PAID, true));
        assertThat(sum(ReturnReason.CHANGED_MIND, all, Map.of())).isEqualTo(new ReturnSum(Money.ofDong(150_000), true));
    }

    @Test
    void nobodyGetsBackMoreThanWasPaid() {
        ReturnSum sum = ReturnSum.of(
                LINES, FEE, Money.ofDong(120_000), asked(ReturnReason.DAMAGED, Map.of(1L, 3L, 2L, 1L)), Map.of());

        assertThat(sum.amount()).isEqualTo(Money.ofDong(120_000));
    }

    @Test
    void whatAVoucherTookOffALineDoesNotComeBack() {
        ReturnSum sum = ReturnSum.of(
                List.of(line(1, 3, 100_000, 10_000)),
                FEE,
                PAID,
                asked(ReturnReason.CHANGED_MIND, Map.of(1L, 1L)),
                Map.of());

        assertThat(sum.amount()).isEqualTo(Money.ofDong(30_000));
    }

    @Test
    void whatWentBackBeforeDoesNotGoBackAgain() {
        assertThatThrownBy(() -> sum(ReturnReason.DAMAGED, Map.of(1L, 2L), Map.of(1L, 2L)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.sentences().get("lines")).contains("chỉ còn trả được 1"));
    }

    @Test
    void aLineOfAnotherOrderIsRefused() {
        assertThatThrownBy(() -> sum(ReturnReason.DAMAGED, Map.of(9L, 1L), Map.of()))
                .isInstanceOf(InvalidInput.class);
    }

    private static ReturnSum sum(ReturnReason reason, Map<Long, Long> steps, Map<Long, Long> taken) {
        return ReturnSum.of(LINES, FEE, PAID, asked(reason, steps), taken);
    }

    private static AskReturn asked(ReturnReason reason, Map<Long, Long> steps) {
        return new AskReturn("abcdefghijklmnop", reason, "Không như giới thiệu", steps, List.of());
    }

    private static OrderLineView line(long id, long steps, long amount, long discount) {
        return new OrderLineView(
                id,
                id,
                "Hàng",
                "gói",
                new Quantity(steps, 0, "gói"),
                Money.ofDong(amount / steps),
                Money.ofDong(amount),
                Money.ofDong(discount),
                List.of());
    }
}
