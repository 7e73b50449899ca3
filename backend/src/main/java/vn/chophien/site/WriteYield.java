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
 * @param daysFrom from planting to the first usual harvest; null where nothing was typed, zero where no number was
 * @param source the statistics that it is from
 */
public record WriteYield(
        String crop,
        long kilogramsPerHectare,
        @Nullable Integer daysFrom,
        @Nullable Integer daysTo,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final long MOST = 1_000_000;
    private static final int LONGEST_DAYS = 3_650;

    /** Without the days to harvest. */
    public WriteYield(
            String crop,
            long kilogramsPerHectare,
            String source,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        this(crop, kilogramsPerHectare, null, null, source, since, until);
    }

    Validity check(InvalidInput.Collector wrong) {
        wrong.requireText(crop, "crop", "Hãy ghi tên cây trồng.", 80);
        wrong.require(crop.isBlank() || !folded().isEmpty(), "crop", "Tên cây trồng phải có chữ.");
        wrong.require(
                kilogramsPerHectare > 0 && kilogramsPerHectare <= MOST,
                "kilograms",
                "Hãy ghi số kg trên một ha, từ 1 đến 1.000.000, ví dụ 5.500.");
        checkDays(wrong);
        wrong.requireText(source, "source", "Hãy ghi nguồn của con số.", 200);
        return Validity.typed(since, until, wrong);
    }

    private void checkDays(InvalidInput.Collector wrong) {
        Integer first = daysFrom;
        Integer last = daysTo;
        wrong.require(first == null || isDays(first), "daysFrom", "Hãy ghi số ngày từ 1 đến 3.650.");
        wrong.require(last == null || isDays(last), "daysTo", "Hãy ghi số ngày từ 1 đến 3.650.");
        wrong.require(first == null || last != null, "daysTo", "Hãy ghi cả ngày cuối, hoặc bỏ trống cả hai.");
        wrong.require(last == null || first != null, "daysFrom", "Hãy ghi cả ngày đầu, hoặc bỏ trống cả hai.");
        if (first != null && last != null) {
            wrong.require(last >= first, "daysTo", "Ngày cuối phải bằng hoặc sau ngày đầu.");
        }
    }

    private static boolean isDays(int days) {
        return days >= 1 && days <= LONGEST_DAYS;
    }

    String folded() {
        return Folding.fold(crop);
    }

    /** Whether more than the last day differs. */
    boolean isElse(WriteYield other) {
        return !until(null).equals(other.until(null));
    }

    public WriteYield until(@Nullable LocalDate day) {
        return new WriteYield(crop, kilogramsPerHectare, daysFrom, daysTo, source, since, day);
    }
}
