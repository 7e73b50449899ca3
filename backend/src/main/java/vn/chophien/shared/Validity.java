package vn.chophien.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something counts. What no longer counts keeps its days, so that what was decided on them can still
 * be explained.
 *
 * @param until last day; null while no end is known
 */
public record Validity(LocalDate since, @Nullable LocalDate until) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** Where a day stands to these days. */
    public enum Standing {
        COMING("Sắp áp dụng"),
        IN_FORCE("Đang áp dụng"),
        ENDED("Đã kết thúc");

        private final String vietnamese;

        Standing(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }

    /** As typed; what is wrong goes to the fields {@code since} and {@code until}. */
    public static Validity typed(@Nullable LocalDate since, @Nullable LocalDate until, InvalidInput.Collector wrong) {
        wrong.require(since != null, "since", "Hãy chọn ngày bắt đầu.");
        wrong.require(since == null || isSensible(since), "since", "Hãy chọn ngày trong khoảng 1990 đến 2100.");
        wrong.require(until == null || isSensible(until), "until", "Hãy chọn ngày trong khoảng 1990 đến 2100.");
        wrong.require(
                since == null || until == null || !until.isBefore(since),
                "until",
                "Ngày cuối phải bằng hoặc sau ngày bắt đầu.");
        return new Validity(since == null ? EARLIEST : since, until);
    }

    private static boolean isSensible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public Standing on(LocalDate day) {
        if (day.isBefore(since)) {
            return Standing.COMING;
        }
        return covers(day) ? Standing.IN_FORCE : Standing.ENDED;
    }

    public String inWords() {
        return "từ " + Times.day(since) + (until == null ? "" : " đến hết " + Times.day(until));
    }
}
