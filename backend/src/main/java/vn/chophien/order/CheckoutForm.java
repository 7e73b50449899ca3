package vn.chophien.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/**
 * What somebody typed to place an order, from a page or a program; nothing in it is trusted yet. Field names in
 * complaints are the component names.
 *
 * @param wishes what only some say
 * @param total what they saw as the sum, in đồng; null when they buy at whatever it costs today
 */
public record CheckoutForm(
        String key,
        String name,
        String phone,
        String email,
        String delivery,
        String commune,
        String address,
        String note,
        String payment,
        boolean age,
        @Nullable Long total,
        WishesForm wishes) {

    PlaceOrder check(Basket basket, PlaceService places) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Optional<Phone> number = Phone.parse(phone);
        Optional<Email> mail = Email.parse(email);
        Optional<DeliveryMethod> way = constant(DeliveryMethod.values(), delivery);
        Optional<PaymentMethod> method = constant(PaymentMethod.values(), payment);
        boolean brought = way.equals(Optional.of(DeliveryMethod.DELIVERY));
        wrong.require(key.matches("[A-Za-z0-9_-]{16,64}"), "key", "Hãy tải lại trang đặt hàng.");
        wrong.require(!name.isBlank(), "name", "Hãy nhập họ và tên người nhận.");
        wrong.require(name.length() <= 120, "name", "Họ và tên dài nhất 120 chữ.");
        wrong.require(number.isPresent(), "phone", "Hãy nhập số điện thoại Việt Nam, ví dụ 0912 345 678.");
        wrong.require(
                email.isBlank() || mail.isPresent(),
                "email",
                "Địa chỉ thư chưa đúng. Ví dụ: ten@example.vn. Bạn có thể bỏ trống.");
        wrong.require(way.isPresent(), "delivery", "Hãy chọn cách nhận hàng.");
        wrong.require(method.isPresent(), "payment", "Hãy chọn cách trả tiền.");
        wrong.require(!brought || places.find(commune).isPresent(), "commune", "Hãy chọn xã hoặc phường nơi nhận.");
        wrong.require(!brought || !address.isBlank(), "address", "Hãy nhập số nhà, thôn, bản hoặc tổ.");
        wrong.require(address.length() <= 200, "address", "Địa chỉ dài nhất 200 chữ.");
        wrong.require(note.length() <= 500, "note", "Ghi chú dài nhất 500 chữ.");
        Wishes wanted = wishes.check(wrong, commune, payment, brought, places);
        wrong.throwIfAny();
        return new PlaceOrder(
                key,
                basket,
                name,
                number.orElseThrow(),
                mail.orElse(null),
                way.orElseThrow(),
                brought ? commune : null,
                brought ? address : null,
                blankToNull(note),
                method.orElseThrow(),
                age,
                total == null ? null : Money.ofDong(total),
                wanted);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
