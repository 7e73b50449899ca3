package vn.chophien.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.LotSummary;
import vn.chophien.shared.Quantity;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

class FirstExpiredTest {

    private final List<LotSummary> lots = List.of(lot(1, "Củ", 500), lot(2, "Bột", 900), lot(3, "Củ", 2_500));

    @Test
    void theLotThatExpiresFirstIsUsedUpBeforeTheNext() {
        Map<String, String> amounts = FirstExpired.suggest(lots, "Củ (kg)", 1_250);

        assertThat(amounts).containsOnly(Map.entry("lay-1", "0,5"), Map.entry("lay-3", "0,75"));
    }

    @Test
    void whereThereIsNotEnoughAllIsSuggested() {
        assertThat(FirstExpired.suggest(lots, "Củ (kg)", 9_000_000))
                .containsOnly(Map.entry("lay-1", "0,5"), Map.entry("lay-3", "2,5"));
    }

    private static LotSummary lot(long id, String name, long grams) {
        LotAddress address = new LotAddress(null, new LotNumber("L" + id), new LotToken("%016d".formatted(id)));
        Quantity quantity = new Quantity(grams, 3, "kg");
        return new LotSummary(
                id,
                address,
                name,
                1,
                "Hợp tác xã",
                quantity,
                quantity,
                LocalDate.of(2026, 11, 1),
                null,
                LotStatus.NORMAL,
                null,
                null);
    }
}
