package vn.chophien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.shared.InvalidInput;

/** What staff type of bans, usual harvests and products is checked field by field. */
class WrittenRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void aWholeRowIsTaken() {
        assertThat(wrong(new WriteBan("Paraquat", "QĐ 278", DAY, DAY)::check)).isEmpty();
        assertThat(wrong(new WriteYield("Lúa", 5_500, "Niên giám", DAY, null)::check))
                .isEmpty();
        assertThat(wrong(product(DiaryKind.PESTICIDE, "Anvil 5SC", 14)::check)).isEmpty();
    }

    @Test
    void everyFieldThatIsMissingIsNamed() {
        assertThat(wrong(new WriteBan("", "", null, null)::check)).containsOnlyKeys("name", "source", "since");
        assertThat(wrong(new WriteYield("", 0, "", null, null)::check))
                .containsOnlyKeys("crop", "kilograms", "source", "since");
        assertThat(wrong(new WriteFarmProduct(null, "", "", null, -1, "", null, null)::check))
                .containsOnlyKeys("kind", "tradeName", "activeIngredient", "labelDays", "source", "since");
    }

    @Test
    void aNameOfMarksAloneWouldForbidEverything() {
        assertThat(wrong(new WriteBan("--", "QĐ 278", DAY, null)::check)).containsOnlyKeys("name");
        assertThat(wrong(new WriteYield("…", 1, "Niên giám", DAY, null)::check)).containsOnlyKeys("crop");
        assertThat(wrong(product(DiaryKind.PESTICIDE, "!", 3)::check)).containsOnlyKeys("tradeName");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, false", "2026-11-01, true", "2026-11-02, true", "2101-01-01, false"})
    void aRowEndsNoSoonerThanItBegins(LocalDate until, boolean right) {
        assertThat(wrong(new WriteBan("Paraquat", "QĐ 278", DAY, until)::check).isEmpty())
                .isEqualTo(right);
    }

    @Test
    void onlyKindsWithAListHaveProducts() {
        assertThat(wrong(product(DiaryKind.HARVEST, "Anvil 5SC", 14)::check)).containsOnlyKeys("kind");
    }

    @Test
    void anotherLastDayAloneIsAnEndAndNoOtherChange() {
        WriteBan ban = new WriteBan("Paraquat", "QĐ 278", DAY, null);

        assertThat(ban.isElse(ban.until(DAY))).isFalse();
        assertThat(ban.isElse(new WriteBan("Paraquat", "QĐ 279", DAY, null))).isTrue();
    }

    private static WriteFarmProduct product(DiaryKind kind, String name, int days) {
        return new WriteFarmProduct(kind, name, "Hexaconazole", null, days, "Thông tư thử", DAY, null);
    }

    private static Map<String, String> wrong(Consumer<InvalidInput.Collector> check) {
        InvalidInput.Collector collector = new InvalidInput.Collector();
        check.accept(collector);
        try {
            collector.throwIfAny();
            return Map.of();
        } catch (InvalidInput found) {
            return found.sentences();
        }
    }
}
