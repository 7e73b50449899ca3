package vn.chophien.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.statistics.OpenDataRepository.MonthCell;

class MonthlyFiguresTest {

    @Test
    void fewerThanFiveAreVeiledAndNeverOneAlone() {
        assertThat(MonthlyFigures.veiled(Map.of("A", 9L, "B", 5L))).isEmpty();
        assertThat(MonthlyFigures.veiled(Map.of("A", 9L, "B", 4L, "C", 3L))).containsExactlyInAnyOrder("B", "C");
        assertThat(MonthlyFigures.veiled(Map.of("A", 9L, "B", 6L, "C", 3L))).containsExactlyInAnyOrder("B", "C");
    }

    /** What few people spent tells as much of them as how many they were. */
    @Test
    void theValueOfFewOrdersIsVeiledToo() {
        List<List<String>> rows = MonthlyFigures.of(List.of(
                new MonthCell("2026-10", "orders", "02020", 40),
                new MonthCell("2026-10", "orders", "01933", 2),
                new MonthCell("2026-10", "orders", "01840", 1),
                new MonthCell("2026-10", "order-value", "02020", 900_000),
                new MonthCell("2026-10", "order-value", "01933", 70_000),
                new MonthCell("2026-10", "order-value", "01840", 30_000)));

        assertThat(rows).contains(row("orders", "Đơn đặt", "đơn", "", "43", "no"));
        assertThat(rows).contains(row("order-value", "Giá trị đặt hàng", "đồng", "", "1000000", "no"));
        assertThat(rows).contains(row("order-value", "Giá trị đặt hàng", "đồng", "02020", "900000", "no"));
        assertThat(rows).contains(row("order-value", "Giá trị đặt hàng", "đồng", "01933", "", "yes"));
        assertThat(rows).contains(row("orders", "Đơn đặt", "đơn", "01840", "", "yes"));
    }

    private static List<String> row(
            String figure, String title, String unit, String commune, String value, String veiled) {
        return List.of("2026-10", figure, title, unit, commune, value, veiled);
    }
}
