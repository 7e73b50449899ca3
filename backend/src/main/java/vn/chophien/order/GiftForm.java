package vn.chophien.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/** What somebody typed to send goods as a gift. */
public record GiftForm(boolean wanted, String name, String phone, String message) {

    public static final GiftForm NONE = new GiftForm(false, "", "", "");

    @Nullable
    Gift check(InvalidInput.Collector wrong, boolean paidAtTheDoor) {
        if (!wanted) {
            return null;
        }
        Optional<Phone> number = Phone.parse(phone);
        wrong.requireText(name, "giftName", "Hãy nhập họ và tên người được tặng.", 120);
        wrong.require(number.isPresent(), "giftPhone", "Hãy nhập số điện thoại của người được tặng.");
        wrong.require(message.length() <= 300, "giftMessage", "Lời chúc dài nhất 300 chữ.");
        wrong.require(!paidAtTheDoor, "payment", "Quà tặng thì bạn trả tiền trước. Hãy chọn chuyển khoản.");
        return number.map(reached -> new Gift(name, reached, message.isBlank() ? null : message))
                .orElse(null);
    }
}
