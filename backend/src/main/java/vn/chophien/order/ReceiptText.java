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
        return of(facts, seller, packed, facts.goods(), facts.total(), packedAt);
    }

    /** After a part was called off: what was sent, and what that costs. */
    static String ofSent(
            OrderFacts facts,
            String seller,
            List<OrderLineView> packed,
            List<PartShipment.Unsent> shorts,
            Instant packedAt) {
        List<OrderLineView> sent = PartShipment.sent(packed, shorts);
        Money goods = sent.stream().map(OrderLineView::amount).reduce(Money.ZERO, Money::plus);
        Money total = facts.total().minus(PartShipment.worth(shorts));
        return of(facts, seller, sent, goods, total, packedAt);
    }

    private static String of(
            OrderFacts facts, String seller, List<OrderLineView> packed, Money goods, Money total, Instant packedAt) {
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
        Money discount = goods.plus(facts.deliveryFee()).minus(total);
        byte[] text = new LeafBody()
                .with("order", facts.number())
                .with("seller", seller)
                .with("placedAt", facts.times().placedAt().toString())
                .with("packedAt", packedAt.toString())
                .with("goods", dong(goods))
                .with("delivery", dong(facts.deliveryFee()))
                .with("discount", dong(discount))
                .with("total", dong(total))
                .with("lines", lines)
                .with("lots", lots)
                .bytes();
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String dong(Money money) {
        return String.valueOf(money.dong());
    }
}
