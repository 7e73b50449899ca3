package vn.chophien.stall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.Phone;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/**
 * A stall as staff type it. Typed again under the same code, it gets a new holder, or another fee from a day on.
 *
 * @param phone may be empty
 * @param seller the address name of the holder's shop on this market; may be empty
 * @param amount null where it cannot be read
 */
public record WriteStall(
        String code,
        String holder,
        String phone,
        String seller,
        @Nullable RatePer per,
        @Nullable Money amount,
        @Nullable LocalDate from) {

    void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(code, "code", "Hãy nhập số sạp, ví dụ A12.", 20);
        wrong.requireText(holder, "holderName", "Hãy nhập tên người giữ sạp.", 120);
        wrong.require(phone.isBlank() || Phone.parse(phone).isPresent(), "phone", "Số điện thoại này không đúng.");
        wrong.require(per != null, "per", "Hãy chọn thu theo ngày hay theo tháng.");
        wrong.require(
                amount != null && amount.isPositive() && amount.dong() <= 1_000_000_000L,
                "amount",
                "Hãy nhập mức phí, ví dụ 150.000.");
        wrong.require(from != null, "from", "Hãy nhập ngày bắt đầu áp dụng.");
        wrong.throwIfAny();
    }
}
