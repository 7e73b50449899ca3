package vn.chophien.delivery;

import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;

/** What a seller typed about a new point. */
public record WritePickupPoint(String name, String commune, String address, String hours) {

    void check(PlaceService places) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(name, "name", "Hãy đặt tên cho điểm nhận, ví dụ Chợ phiên Chợ Rã.", 80);
        wrong.require(places.find(commune).isPresent(), "commune", "Hãy chọn xã, phường.");
        wrong.requireText(address, "address", "Hãy ghi chỗ cụ thể để khách tìm được.", 160);
        wrong.require(hours.length() <= 120, "hours", "Dài nhất 120 chữ.");
        wrong.throwIfAny();
    }
}
