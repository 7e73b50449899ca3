package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.Quantity;

/** One walk through the store for many orders. */
class PickListTest {

    private final List<PickList.Row> rows = List.of(row("CP2", 20, 1, 3), row("CP1", 10, 1, 2), row("CP1", 10, 2, 4));

    @Test
    void whatSeveralOrdersNeedOfALotIsAddedUp() {
        PickList list = PickList.of(rows, Set.of());

        assertThat(list.picks()).extracting(pick -> pick.quantity().steps()).containsExactly(5L, 4L);
        assertThat(list.picks().get(0).shares())
                .extracting(PickList.Share::number)
                .containsExactly("CP2", "CP1");
        assertThat(list.orders()).extracting(PickList.Waiting::number).containsExactly("CP1", "CP2");
        assertThat(list.chosen()).isEqualTo(2);
    }

    @Test
    void onlyChosenOrdersAreFetchedForWhileTheOthersStayToChoose() {
        PickList list = PickList.of(rows, Set.of("CP2"));

        assertThat(list.picks()).extracting(pick -> pick.quantity().steps()).containsExactly(3L);
        assertThat(list.orders()).hasSize(2);
        assertThat(list.chosen()).isEqualTo(1);
    }

    private static PickList.Row row(String order, long at, long lot, long steps) {
        return new PickList.Row(
                order,
                "Người mua",
                Instant.ofEpochSecond(at),
                "Miến",
                "Gói",
                lot,
                "L" + lot,
                null,
                false,
                new Quantity(steps, 0, "gói"));
    }
}
