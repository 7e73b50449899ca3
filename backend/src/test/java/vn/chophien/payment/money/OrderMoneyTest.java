package vn.chophien.payment.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.payment.money.MoneyAccount.BANK;
import static vn.chophien.payment.money.MoneyAccount.BUYER_OWES;
import static vn.chophien.payment.money.MoneyAccount.CARRIER;
import static vn.chophien.payment.money.MoneyAccount.CARRIER_FEE;
import static vn.chophien.payment.money.MoneyAccount.GATEWAY;
import static vn.chophien.payment.money.MoneyAccount.REFUND_OWED;
import static vn.chophien.payment.money.MoneyAccount.SALES;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chophien.payment.money.OrderMoney.Arrival;
import vn.chophien.payment.money.OrderMoney.Refund;
import vn.chophien.payment.money.OrderMoney.Remitted;
import vn.chophien.payment.money.OrderMoney.Stage;

class OrderMoneyTest {

    private static final long TOTAL = 185_000;
    private static final Instant NINE = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-21T03:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @Test
    void beforeAnythingCameTheBuyerOwesAll() {
        assertThat(transfer(Stage.OPEN, 0, List.of(), List.of()).standing())
                .isEqualTo(Map.of(BUYER_OWES, TOTAL, SALES, -TOTAL));
    }

    @Test
    void aPartLeavesTheRestOwedAndTooMuchIsOwedBack() {
        assertThat(transfer(Stage.OPEN, 100_000, List.of(came(1, 100_000)), List.of())
                        .standing())
                .isEqualTo(Map.of(BANK, 100_000L, BUYER_OWES, 85_000L, SALES, -TOTAL));
        assertThat(transfer(Stage.SETTLED, 200_000, List.of(came(1, 200_000)), List.of())
                        .standing())
                .isEqualTo(Map.of(BANK, 200_000L, SALES, -TOTAL, REFUND_OWED, -15_000L));
    }

    @Test
    void lessThatWasAcceptedAsAllIsWhatWasEarned() {
        assertThat(transfer(Stage.SETTLED, 180_000, List.of(came(1, 180_000)), List.of())
                        .standing())
                .isEqualTo(Map.of(BANK, 180_000L, SALES, -180_000L));
    }

    @Test
    void lateMoneyIsOwedBackToItsLastDong() {
        Arrival late = new Arrival(1, TOTAL, true, false, TEN, null);

        assertThat(transfer(Stage.CLOSED, 0, List.of(late), List.of()).standing())
                .isEqualTo(Map.of(GATEWAY, TOTAL, REFUND_OWED, -TOTAL));
    }

    @Test
    void moneyThatComesAfterAllWentBackIsNotLost() {
        Arrival late = new Arrival(2, 7_000, false, false, NOON, null);
        OrderMoney refunded =
                transfer(Stage.SENT_BACK, TOTAL, List.of(came(1, TOTAL), late), List.of(refund(TOTAL, true, TEN)));

        assertThat(refunded.standing()).isEqualTo(Map.of(BANK, 7_000L, REFUND_OWED, -7_000L));
        assertThat(refunded.unpromised()).isEqualTo(TOTAL + 7_000);
    }

    @Test
    void aPartialRefundIsOwedOnceItIsAgreedToAndGoneOnceItIsSent() {
        List<Arrival> paid = List.of(came(1, TOTAL));

        assertThat(transfer(Stage.SETTLED, TOTAL, paid, List.of(refund(50_000, false, null)))
                        .standing())
                .isEqualTo(Map.of(BANK, TOTAL, SALES, -135_000L, REFUND_OWED, -50_000L));
        assertThat(transfer(Stage.SETTLED, TOTAL, paid, List.of(refund(50_000, false, NOON)))
                        .standing())
                .isEqualTo(Map.of(BANK, 135_000L, SALES, -135_000L));
    }

    @Test
    void sendingTheSurplusBackLeavesThePriceEarned() {
        List<Arrival> twice = List.of(came(1, TOTAL), new Arrival(2, TOTAL, false, false, TEN, null));

        assertThat(transfer(Stage.SETTLED, TOTAL, twice, List.of(refund(TOTAL, true, NOON)))
                        .standing())
                .isEqualTo(Map.of(BANK, TOTAL, SALES, -TOTAL));
    }

    @Test
    void cashIsTheCarriersUntilItIsHandedOverAndTheFeeIsApart() {
        OrderMoney collected = cod(List.of());
        OrderMoney half = cod(List.of(new Remitted(1, 100_000, 5_000, NOON)));

        assertThat(collected.standing()).isEqualTo(Map.of(CARRIER, TOTAL, SALES, -TOTAL));
        assertThat(half.standing())
                .isEqualTo(Map.of(CARRIER, 85_000L, BANK, 95_000L, CARRIER_FEE, 5_000L, SALES, -TOTAL));
    }

    @Test
    void thePastIsSeenAsItWas() {
        Arrival sentBack = new Arrival(2, 20_000, false, false, TEN, NOON);
        OrderMoney order = transfer(Stage.SETTLED, TOTAL, List.of(came(1, TOTAL), sentBack), List.of());

        assertThat(order.asOf(NINE.minusSeconds(1)).standing()).isEqualTo(Map.of(BUYER_OWES, TOTAL, SALES, -TOTAL));
        assertThat(order.asOf(TEN).standing())
                .isEqualTo(Map.of(BANK, TOTAL + 20_000, SALES, -TOTAL, REFUND_OWED, -20_000L));
        assertThat(order.asOf(NOON).standing()).isEqualTo(Map.of(BANK, TOTAL, SALES, -TOTAL));
        assertThat(order.now().standing()).isEqualTo(Map.of(BANK, TOTAL, SALES, -TOTAL));
    }

    private static Arrival came(long id, long dong) {
        return new Arrival(id, dong, false, true, NINE, null);
    }

    private static Refund refund(long dong, boolean isOfSurplus, @Nullable Instant sentAt) {
        return new Refund(1, dong, false, isOfSurplus, TEN, sentAt);
    }

    private static OrderMoney transfer(Stage stage, long received, List<Arrival> arrivals, List<Refund> refunds) {
        return order(stage, received, false, stage == Stage.SETTLED ? NINE : null, arrivals, refunds, List.of());
    }

    private static OrderMoney cod(List<Remitted> remitted) {
        return order(Stage.SETTLED, TOTAL, true, TEN, List.of(), List.of(), remitted);
    }

    private static OrderMoney order(
            Stage stage,
            long received,
            boolean isCod,
            @Nullable Instant settledAt,
            List<Arrival> arrivals,
            List<Refund> refunds,
            List<Remitted> remitted) {
        Instant placedAt = NINE.minusSeconds(60);
        return new OrderMoney(
                "CP261121K7Q2M",
                1,
                TOTAL,
                received,
                0,
                isCod,
                false,
                stage,
                placedAt,
                settledAt,
                null,
                arrivals,
                refunds,
                remitted);
    }
}
