package vn.chophien.web.buyer;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.Phone;
import vn.chophien.order.Recipient;
import vn.chophien.place.PlaceService;
import vn.chophien.preorder.AskedPreorder;
import vn.chophien.preorder.PreorderView;
import vn.chophien.preorder.RequestView;
import vn.chophien.shared.Times;

/** One request ahead as its buyer takes it along. The link that opens it is left out, as with orders. */
final class OwnPreorderJson {

    static final List<String> HEADS = List.of(
            "Mã lời đặt",
            "Đặt lúc",
            "Người bán",
            "Trạng thái",
            "Hàng",
            "Đã đặt",
            "Được chia",
            "Giá hứa (đồng)",
            "Dự kiến có hàng",
            "Mã đơn",
            "Người nhận",
            "Điện thoại",
            "Thư điện tử",
            "Cách nhận",
            "Địa chỉ",
            "Lời nhắn");

    private OwnPreorderJson() {}

    static String of(AskedPreorder asked, PlaceService places) {
        RequestView request = asked.request();
        PreorderView preorder = asked.preorder();
        Recipient to = request.to();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("code", request.code())
                .add("requestedAt", request.requestedAt().toString())
                .add("seller", preorder.sellerName())
                .add("status", request.status().name())
                .add("goods", preorder.name())
                .add("quantity", asked.asked().toString())
                .add("granted", text(asked.granted()))
                .add("price", preorder.price().dong())
                .add("expectedFrom", preorder.expectedFrom().toString())
                .add("expectedTo", preorder.expectedTo().toString())
                .add("orderNumber", text(request.orderNumber()))
                .add("name", to.name())
                .add("phone", to.phone())
                .add("email", text(to.email()))
                .add("delivery", to.delivery().name())
                .add("address", address(to, places))
                .add("note", text(to.note()))
                .add("ageConfirmed", to.ageConfirmed());
        return json.build().toString();
    }

    static List<String> row(AskedPreorder asked, PlaceService places) {
        RequestView request = asked.request();
        PreorderView preorder = asked.preorder();
        Recipient to = request.to();
        return List.of(
                request.code(),
                Times.moment(request.requestedAt()),
                preorder.sellerName(),
                request.status().label(),
                preorder.name(),
                asked.asked().toString(),
                text(asked.granted()),
                Long.toString(preorder.price().dong()),
                preorder.expected(),
                text(request.orderNumber()),
                to.name(),
                new Phone(to.phone()).toString(),
                text(to.email()),
                to.delivery().label(),
                address(to, places),
                text(to.note()));
    }

    private static String address(Recipient to, PlaceService places) {
        String commune = to.communeCode();
        String line = text(to.addressLine());
        return commune == null ? line : line + ", " + places.commune(commune).fullName();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
