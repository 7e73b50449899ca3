package vn.chophien.payment.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.payment.reconciliation.TransferComparison.Movement;

class TransferComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void theBanksNumberPairsFirst() {
        Movement told = movement(1, DAY, 10, "FT.1", null);
        Movement sameNumber = movement(2, DAY.plusDays(1), 10, "ft 1", null);
        Movement sameDay = movement(3, DAY, 10, "FT2", null);

        TransferComparison comparison = new TransferComparison(List.of(told), List.of(sameDay, sameNumber));

        assertThat(comparison.onlyTold()).isEmpty();
        assertThat(comparison.onlyStated()).containsExactly(sameDay);
    }

    @Test
    void theOrderPairsBeforeTheDayAlone() {
        Movement told = movement(1, DAY, 10, null, "CP261121AAAAA");
        Movement other = movement(2, DAY, 10, null, null);
        Movement same = movement(3, DAY.plusDays(1), 10, null, "CP261121AAAAA");

        TransferComparison comparison = new TransferComparison(List.of(told), List.of(other, same));

        assertThat(comparison.onlyStated()).containsExactly(other);
    }

    @Test
    void twoTransfersAreNotOne() {
        Movement first = movement(1, DAY, 10, null, null);
        Movement second = movement(2, DAY, 10, null, null);

        TransferComparison comparison =
                new TransferComparison(List.of(first, second), List.of(movement(3, DAY, 10, null, null)));

        assertThat(comparison.onlyTold()).containsExactly(second);
    }

    @Test
    void anotherDayAnotherAmountOrAnotherAccountIsOtherMoney() {
        Movement told = movement(1, DAY, 10, null, null);
        List<Movement> stated = List.of(
                movement(2, DAY.plusDays(1), 10, null, null),
                movement(3, DAY, 11, null, null),
                new Movement(4, "B", DAY, 10, null, null));

        TransferComparison comparison = new TransferComparison(List.of(told), stated);

        assertThat(comparison.onlyTold()).containsExactly(told);
        assertThat(comparison.onlyStated()).hasSize(3);
    }

    @Test
    void twoMessengersOfOneTransferToldOfItOnce() {
        List<Movement> told = List.of(
                movement(1, DAY, 10, "FT.1", null),
                movement(2, DAY, 10, "ft1", null),
                movement(3, DAY, 10, null, null));

        assertThat(TransferComparison.once(told)).extracting(Movement::id).containsExactly(1L, 3L);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void theSameMovementsInAnyOrderAgree(long seed) {
        Random random = new Random(seed);
        List<Movement> told = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            told.add(movement(
                    i,
                    DAY.plusDays(random.nextInt(5)),
                    random.nextInt(4),
                    random.nextBoolean() ? "FT" + i : null,
                    random.nextBoolean() ? "CP261121AAAA" + random.nextInt(9) : null));
        }
        List<Movement> stated = new ArrayList<>(told);
        Collections.shuffle(stated, random);

        TransferComparison comparison = new TransferComparison(told, stated);

        assertThat(comparison.onlyTold()).isEmpty();
        assertThat(comparison.onlyStated()).isEmpty();
    }

    private static Movement movement(
            long id, LocalDate day, long dong, @Nullable String reference, @Nullable String order) {
        return new Movement(id, "A", day, dong, reference, order);
    }
}
