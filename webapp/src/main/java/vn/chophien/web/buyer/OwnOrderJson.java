package vn.chophien.web.buyer;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderFacts;
import vn.chophien.order.OrderView;
import vn.chophien.shared.Times;

/** One order as its buyer takes it along. The link that opens it is left out: a copy of this file must open nothing. */
final class OwnOrderJson {

    static final List<String> HEADS = List.of(
            "Mã đơn",
            "Đặt lúc",
            "Người bán",
            "Trạng thái",
            "Hàng",
            "Số lượng",
            "Thành tiền (đồng)",
            "Người nhận",
            "Điện thoại",
            "Thư điện tử",
            "Địa chỉ",
            "Lời nhắn");

    private OwnOrderJson() {}

    static String of(OrderView order) {
        OrderFacts facts = order.facts();
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        order.lines()
                .forEach(line -> lines.add(JSON.createObjectBuilder()
                        .add("name", line.name())
                        .add("quantity", line.quantity().toString())
                        .add("price", line.price().dong())
                        .add("amount", line.amount().dong())));
        JsonArrayBuilder events = JSON.createArrayBuilder();
        order.events()
                .forEach(event -> events.add(JSON.createObjectBuilder()
                        .add("at", event.at().toString())
                        .add("status", event.status().name())));
        return JSON.createObjectBuilder()
                .add("number", order.number())
                .add("placedAt", facts.times().placedAt().toString())
                .add("seller", order.seller().name())
                .add("status", order.status().name())
                .add("payment", facts.paymentMethod().name())
                .add("name", facts.buyerName())
                .add("phone", facts.buyerPhone().e164())
                .add("email", text(facts.buyerEmail()))
                .add("address", text(order.address()))
                .add("note", text(facts.note()))
                .add("goods", facts.goods().dong())
                .add("deliveryFee", facts.deliveryFee().dong())
                .add("total", facts.total().dong())
                .add("lines", lines)
                .add("events", events)
                .build()
                .toString();
    }

    static List<List<String>> rows(OrderView order) {
        OrderFacts facts = order.facts();
        return order.lines().stream()
                .map(line -> List.of(
                        order.number(),
                        Times.moment(facts.times().placedAt()),
                        order.seller().name(),
                        order.status().label(),
                        line.name(),
                        line.quantity().toString(),
                        Long.toString(line.amount().dong()),
                        facts.buyerName(),
                        facts.buyerPhone().toString(),
                        text(facts.buyerEmail()),
                        text(order.address()),
                        text(facts.note())))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
