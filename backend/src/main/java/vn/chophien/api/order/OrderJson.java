package vn.chophien.api.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Links;
import vn.chophien.api.MoneyJson;
import vn.chophien.api.QuantityJson;
import vn.chophien.order.OrderDiscount;
import vn.chophien.order.OrderEventView;
import vn.chophien.order.OrderFacts;
import vn.chophien.order.OrderLineView;
import vn.chophien.order.OrderView;
import vn.chophien.order.PackedLot;
import vn.chophien.shared.Money;

public record OrderJson(
        String number,
        String status,
        String statusName,
        Seller seller,
        String payment,
        String delivery,
        Recipient recipient,
        List<Line> lines,
        MoneyJson goods,
        MoneyJson deliveryFee,
        Discount discount,
        MoneyJson total,
        Instant placedAt,
        @Nullable Instant payBy,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        List<Event> history,
        Links links) {

    static OrderJson of(OrderView order) {
        OrderFacts facts = order.facts();
        String email = facts.buyerEmail() == null ? null : facts.buyerEmail().masked();
        return new OrderJson(
                facts.number(),
                facts.status().name(),
                facts.status().label(),
                new Seller(order.seller().slug(), order.seller().name()),
                facts.paymentMethod().name(),
                facts.deliveryMethod().name(),
                new Recipient(facts.buyerName(), facts.buyerPhone().masked(), email, order.address()),
                order.lines().stream().map(Line::of).toList(),
                MoneyJson.of(facts.goods()),
                MoneyJson.of(facts.deliveryFee()),
                Discount.of(facts.discount()),
                MoneyJson.of(facts.total()),
                facts.times().placedAt(),
                facts.times().payBy(),
                facts.carrier(),
                facts.trackingNumber(),
                order.events().stream().map(Event::of).toList(),
                new Links("/api/v1/orders/" + facts.number(), "/don-hang/" + facts.number()));
    }

    /** Total is goods and delivery fee without this. */
    public record Discount(
            MoneyJson goods, MoneyJson delivery, @Nullable String voucher) {

        static Discount of(OrderDiscount discount) {
            return new Discount(MoneyJson.of(discount.goods()), MoneyJson.of(discount.delivery()), discount.code());
        }
    }

    public record Seller(String slug, String name) {}

    public record Recipient(
            String name,
            String phone,
            @Nullable String email,
            @Nullable String address) {}

    public record Line(
            long tradeItemId,
            String product,
            String pack,
            QuantityJson quantity,
            MoneyJson price,
            MoneyJson amount,
            MoneyJson discount,
            List<Lot> lots) {

        static Line of(OrderLineView line) {
            return new Line(
                    line.tradeItemId(),
                    line.productName(),
                    line.itemName(),
                    QuantityJson.of(line.quantity()),
                    MoneyJson.of(line.price()),
                    MoneyJson.of(line.amount()),
                    MoneyJson.of(line.discount()),
                    line.lots().stream().map(Lot::of).toList());
        }
    }

    public record Lot(String lotNumber, String token, QuantityJson quantity, Links links) {

        static Lot of(PackedLot lot) {
            return new Lot(
                    lot.lotNumber(),
                    lot.token(),
                    QuantityJson.of(lot.quantity()),
                    new Links("/api/v1/lots/" + lot.token(), "/l/" + lot.token()));
        }
    }

    public record Event(Instant at, String status) {

        static Event of(OrderEventView event) {
            return new Event(event.at(), event.status().name());
        }
    }

    public record Placed(String accessToken, MoneyJson total, List<OrderJson> orders) {

        static Placed of(String accessToken, List<OrderView> orders) {
            Money total = orders.stream().map(order -> order.facts().total()).reduce(Money.ZERO, Money::plus);
            return new Placed(
                    accessToken,
                    MoneyJson.of(total),
                    orders.stream().map(OrderJson::of).toList());
        }
    }
}
