package vn.chophien.order;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
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
        List<OrderLineView> sent = new ArrayList<>();
        Money goods = Money.ZERO;
        Money total = facts.total();
        for (OrderLineView line : packed) {
            OrderLineView left = line;
            for (PartShipment.Unsent missing : shorts) {
                if (missing.lineId() == line.id()) {
                    left = without(line, missing.quantity().steps());
                    total = total.minus(missing.worth());
                }
            }
            if (left.quantity().steps() > 0) {
                sent.add(left);
                goods = goods.plus(left.amount());
            }
        }
        return of(facts, seller, sent, goods, total, packedAt);
    }

    private static OrderLineView without(OrderLineView line, long steps) {
        long all = line.quantity().steps();
        return new OrderLineView(
                line.id(),
                line.tradeItemId(),
                line.productName(),
                line.itemName(),
                new Quantity(
                        all - steps, line.quantity().scale(), line.quantity().unit()),
                line.price(),
                line.amount().minus(PartShipment.Unsent.worth(line.amount(), steps, all)),
                line.discount(),
                line.lots());
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
