package vn.chophien.preorder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/**
 * A pre-order as its seller wants it; nothing in it is trusted yet. Field names in complaints are the component names.
 *
 * @param forecast in steps; null when what was typed is no amount; the same for the other figures
 * @param mostEach in steps; zero: up to the cap
 * @param lastDay on which requests are taken
 */
public record OpenPreorder(
        long tradeItemId,
        @Nullable Long forecast,
        @Nullable Integer sharePercent,
        @Nullable Long mostEach,
        @Nullable Money price,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate expectedFrom,
        @Nullable LocalDate expectedTo) {

    static final int LONGEST_DAYS = 366;
    private static final Money DEAREST = Money.ofDong(100_000_000);

    /** What was checked, with the cap that follows from it. */
    record Checked(
            long forecast,
            int sharePercent,
            long cap,
            long mostEach,
            Money price,
            Instant closesAt,
            LocalDate expectedFrom,
            LocalDate expectedTo) {}

    Checked checked(PreorderView.Item item, LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Long amount = forecast;
        Integer share = sharePercent;
        wrong.require(amount != null && amount > 0, "forecast", "Hãy nhập sản lượng dự kiến, ví dụ 200.");
        wrong.require(share != null && share >= 1 && share <= 100, "sharePercent", "Hãy nhập từ 1 đến 100.");
        long cap = amount == null || share == null || share < 1 || share > 100 || amount < 0
                ? 0
                : cap(amount, share, item.saleStep());
        if (!wrong.has("forecast") && !wrong.has("sharePercent")) {
            wrong.require(
                    cap > 0, "forecast", "Phần được nhận đặt chưa đủ một gói. Hãy tăng sản lượng hoặc phần trăm.");
        }
        Long most = mostEach;
        wrong.require(
                most != null && (most == 0 || most >= item.saleStep()),
                "mostEach",
                "Hãy nhập số lượng, hoặc để trống nếu không giới hạn.");
        wrong.require(
                price != null && price.isPositive() && price.compareTo(DEAREST) <= 0,
                "price",
                "Hãy nhập giá, ví dụ 50.000.");
        checkDays(wrong, today);
        wrong.throwIfAny();
        return new Checked(
                require(amount),
                require(share),
                cap,
                require(most) == 0 ? cap : Math.min(require(most) / item.saleStep() * item.saleStep(), cap),
                require(price),
                require(lastDay).plusDays(1).atStartOfDay(Times.ZONE).toInstant(),
                require(expectedFrom),
                require(expectedTo));
    }

    /** In whole packs, rounded down: what is promised may be a little less, never more. */
    static long cap(long forecast, int sharePercent, long saleStep) {
        return forecast * sharePercent / 100 / saleStep * saleStep;
    }

    private void checkDays(InvalidInput.Collector wrong, LocalDate today) {
        wrong.require(lastDay != null, "lastDay", "Hãy chọn ngày cuối nhận đặt.");
        wrong.require(expectedFrom != null, "expectedFrom", "Hãy chọn ngày dự kiến có hàng.");
        wrong.require(expectedTo != null, "expectedTo", "Hãy chọn ngày muộn nhất có hàng.");
        if (lastDay != null) {
            wrong.require(!lastDay.isBefore(today), "lastDay", "Ngày này đã qua. Hãy chọn ngày khác.");
        }
        if (lastDay != null && expectedFrom != null) {
            wrong.require(!expectedFrom.isBefore(lastDay), "expectedFrom", "Hàng về sau ngày cuối nhận đặt.");
        }
        if (expectedFrom != null && expectedTo != null) {
            wrong.require(
                    !expectedTo.isBefore(expectedFrom), "expectedTo", "Ngày muộn nhất phải bằng hoặc sau ngày đầu.");
            wrong.require(
                    !expectedTo.isAfter(today.plusDays(LONGEST_DAYS)),
                    "expectedTo",
                    "Chỉ nhận đặt trước trong một năm.");
        }
    }

    private static <T> T require(@Nullable T checked) {
        return Objects.requireNonNull(checked);
    }
}
