package vn.chophien.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/**
 * A change of one rate, as staff typed it; what is null was not readable. Which fields count depends on the kind.
 *
 * @param zone of a rate or a weight step; for care, the farthest
 * @param money fee of a rate, extra of a step (none ends the step), most in cash for care (null without limit)
 * @param freeFrom of a rate
 * @param overGrams of a step
 */
public record WriteTariff(
        Kind kind,
        @Nullable DeliveryZone zone,
        @Nullable Care care,
        @Nullable Money money,
        @Nullable Money freeFrom,
        @Nullable Long overGrams,
        @Nullable LocalDate since,
        String reason) {

    private static final long MOST_DONG = 1_000_000_000;

    public enum Kind {
        RATE,
        STEP,
        CARE
    }

    void check(LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(zone != null, "zone", "Hãy chọn vùng.");
        wrong.require(kind != Kind.CARE || care != null, "care", "Hãy chọn loại hàng.");
        wrong.require(kind == Kind.CARE || money != null, "money", "Hãy ghi số tiền, ví dụ 35.000.");
        wrong.require(isSensible(money), "money", "Số tiền này quá lớn.");
        wrong.require(isSensible(freeFrom), "freeFrom", "Số tiền này quá lớn.");
        wrong.require(
                kind != Kind.STEP || (overGrams != null && overGrams > 0 && overGrams <= 1_000_000),
                "overKg",
                "Hãy ghi số ki-lô-gam, từ 1 đến 1000.");
        wrong.require(since != null, "since", "Hãy chọn ngày bắt đầu.");
        wrong.require(
                since == null || since.isAfter(today),
                "since",
                "Mức mới áp dụng sớm nhất từ ngày mai: hôm nay đã có người đặt theo mức cũ.");
        wrong.require(since == null || since.isBefore(today.plusYears(5)), "since", "Ngày này quá xa.");
        wrong.requireText(reason, "reason", "Hãy ghi lý do hoặc căn cứ.", 300);
        wrong.throwIfAny();
    }

    /** For the audit log. */
    String inWords() {
        return (care == null ? "" : care.label() + ": ")
                + (zone == null ? "" : zone.label())
                + (overGrams == null ? "" : ", trên " + Parcel.kilograms(overGrams))
                + (money == null ? "" : ", " + money)
                + (freeFrom == null ? "" : ", miễn phí từ " + freeFrom)
                + ", từ " + (since == null ? "" : Times.day(since));
    }

    private static boolean isSensible(@Nullable Money sum) {
        return sum == null || sum.dong() <= MOST_DONG;
    }
}
