package vn.chophien.preorder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Times;

/**
 * A pre-order as its seller wants it; nothing in it is trusted yet. Field names in complaints are the component names.
 *
 * @param forecast in steps; null when what was typed is no amount; the same for the other figures
 * @param mostEach in steps; zero: up to the cap
 * @param ofSeason null where it promises from no season's diary
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
        @Nullable LocalDate expectedTo,
        @Nullable OfSeason ofSeason) {

    static final int LONGEST_DAYS = 366;
    private static final Money DEAREST = Money.ofDong(100_000_000);

    /**
     * @param madePercent kg of goods out of 100 kg of harvest; null when what was typed is no such number
     * @param overReason why more is promised than the diary lets expect; empty where it is not
     */
    public record OfSeason(long seasonId, @Nullable Integer madePercent, String overReason) {

        static final int LONGEST_REASON = 300;

        boolean isPercentSensible() {
            return madePercent != null && madePercent >= 1 && madePercent <= 100;
        }

        int percent() {
            return require(madePercent);
        }
    }

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

    /** @param most what the season's diary lets expect of the goods, in steps; null where none is named */
    Checked checked(PreorderView.Item item, @Nullable Long most, LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        checkSeason(item, most, wrong);
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
        Long each = mostEach;
        wrong.require(
                each != null && (each == 0 || each >= item.saleStep()),
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
                require(each) == 0 ? cap : Math.min(require(each) / item.saleStep() * item.saleStep(), cap),
                require(price),
                require(lastDay).plusDays(1).atStartOfDay(Times.ZONE).toInstant(),
                require(expectedFrom),
                require(expectedTo));
    }

    /** More than the diary lets expect is promised only by those who say why. */
    private void checkSeason(PreorderView.Item item, @Nullable Long most, InvalidInput.Collector wrong) {
        OfSeason season = ofSeason;
        if (season == null) {
            return;
        }
        wrong.require(season.isPercentSensible(), "madePercent", "Hãy nhập từ 1 đến 100.");
        wrong.require(season.overReason().length() <= OfSeason.LONGEST_REASON, "overReason", "Dài quá 300 ký tự.");
        Long amount = forecast;
        if (amount != null && most != null && amount > most) {
            wrong.require(
                    !season.overReason().isBlank(),
                    "forecast",
                    "Theo nhật ký, vụ này được nhiều nhất "
                            + new Quantity(most, item.unitScale(), item.unitName())
                            + ". Hãy giảm số này, hoặc ghi vì sao được nhiều hơn.");
        }
    }

    boolean isOver(@Nullable Long most) {
        return forecast != null && most != null && forecast > most;
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
