package vn.chophien.enrolment;

import java.util.Optional;
import vn.chophien.order.Email;
import vn.chophien.order.Phone;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;

/** Where the seller sits and how it is reached, as it was typed. */
public record SaveReach(String commune, String address, String phone, String email) {

    Reach check(PlaceService places) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Optional<Phone> number = Phone.parse(phone);
        Optional<Email> mail = Email.parse(email);
        wrong.require(places.find(commune).isPresent(), "commune", "Hãy chọn xã hoặc phường.");
        wrong.requireText(address, "address", "Hãy ghi thôn, bản hoặc số nhà.", 160);
        wrong.require(number.isPresent(), "phone", "Hãy ghi số điện thoại Việt Nam, ví dụ 0912 345 678.");
        wrong.require(
                email.isBlank() || (mail.isPresent() && mail.get().address().length() <= 120),
                "email",
                "Địa chỉ thư chưa đúng. Ví dụ: ten@example.vn. Không có thì để trống.");
        wrong.throwIfAny();
        return new Reach(
                commune,
                address,
                number.orElseThrow().e164(),
                mail.map(Email::address).orElse(null));
    }
}
