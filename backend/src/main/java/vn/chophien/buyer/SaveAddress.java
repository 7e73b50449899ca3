package vn.chophien.buyer;

import java.util.Optional;
import vn.chophien.order.Phone;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;

/** An address as it was typed. Field names in complaints are those of the checkout's form. */
public record SaveAddress(String label, String name, String phone, String commune, String line, boolean makeDefault) {

    Checked check(PlaceService places) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Optional<Phone> number = Phone.parse(phone);
        wrong.require(label.length() <= 40, "label", "Tên gọi dài nhất 40 chữ.");
        wrong.requireText(name, "name", "Hãy nhập họ và tên người nhận.", 120);
        wrong.require(number.isPresent(), "phone", "Hãy nhập số điện thoại Việt Nam, ví dụ 0912 345 678.");
        wrong.require(places.find(commune).isPresent(), "commune", "Hãy chọn xã hoặc phường nơi nhận.");
        wrong.requireText(line, "address", "Hãy nhập số nhà, thôn, bản hoặc tổ.", 200);
        wrong.throwIfAny();
        return new Checked(label, name, number.orElseThrow().e164(), commune, line);
    }

    record Checked(String label, String name, String phone, String communeCode, String line) {}
}
