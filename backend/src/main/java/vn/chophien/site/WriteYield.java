package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Validity;

/**
 * What a hectare of a crop usually gives in one season, as somebody typed it.
 *
 * @param kilogramsPerHectare zero where no number was typed
 * @param source the statistics that it is from
 */
public record WriteYield(
        String crop,
        long kilogramsPerHectare,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final long MOST = 1_000_000;

    Validity check(InvalidInput.Collector wrong) {
        wrong.requireText(crop, "crop", "Hãy ghi tên cây trồng.", 80);
        wrong.require(crop.isBlank() || !folded().isEmpty(), "crop", "Tên cây trồng phải có chữ.");
        wrong.require(
                kilogramsPerHectare > 0 && kilogramsPerHectare <= MOST,
                "kilograms",
                "Hãy ghi số kg trên một ha, từ 1 đến 1.000.000, ví dụ 5.500.");
        wrong.requireText(source, "source", "Hãy ghi nguồn của con số.", 200);
        return Validity.typed(since, until, wrong);
    }

    String folded() {
        return Folding.fold(crop);
    }

    /** Whether more than the last day differs. */
    boolean isElse(WriteYield other) {
        return !until(null).equals(other.until(null));
    }

    public WriteYield until(@Nullable LocalDate day) {
        return new WriteYield(crop, kilogramsPerHectare, source, since, day);
    }
}
