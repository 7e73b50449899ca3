package vn.chophien.order;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Money;
import vn.chophien.trace.seal.LeafBody;

/** What a buyer got and owes, in the words that are sealed when the parcel is packed; nothing about who the buyer is. */
final class ReceiptText {

    private ReceiptText() {}

    static String of(OrderFacts facts, String seller, List<OrderLineView> packed, Instant packedAt) {
        List<Map<String, String>> lines = new ArrayList<>();
        List<Map<String, String>> lots = new ArrayList<>();
        for (OrderLineView line : packed) {
            String no = String.valueOf(lines.size() + 1);
            lines.add(Map.of(
                    "no", no,
                    "name", line.name(),
                    "quantity", line.quantity().toString(),
                    "price", dong(line.price()),
                    "amount", dong(line.amount())));
            for (PackedLot lot : line.lots()) {
                lots.add(Map.of(
                        "line", no,
                        "token", lot.token(),
                        "number", lot.lotNumber(),
                        "quantity", lot.quantity().toString()));
            }
        }
        Money discount = facts.goods().plus(facts.deliveryFee()).minus(facts.total());
        byte[] text = new LeafBody()
                .with("order", facts.number())
                .with("seller", seller)
                .with("placedAt", facts.times().placedAt().toString())
                .with("packedAt", packedAt.toString())
                .with("goods", dong(facts.goods()))
                .with("delivery", dong(facts.deliveryFee()))
                .with("discount", dong(discount))
                .with("total", dong(facts.total()))
                .with("lines", lines)
                .with("lots", lots)
                .bytes();
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String dong(Money money) {
        return String.valueOf(money.dong());
    }
}
