package vn.chophien.db.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders of invented buyers, from {@code orders.txt}, with the lots that serve them. */
final class OrderLoader {
    private static final String PICKED_UP = "đến lấy";

    private final World world;
    private final PaymentEvents events;
    private final DeliveryFees fees;
    private final Map<String, Long> checkoutIds = new HashMap<>();
    private final OrderTables tables;
    private long lastLine;

    OrderLoader(World world, PaymentEvents events) throws SQLException {
        this.world = world;
        this.events = events;
        this.fees = new DeliveryFees(world.connection);
        this.tables = new OrderTables(world.connection);
    }

    void load() throws SQLException {
        for (Card card : Card.read("orders.txt")) {
            place(card);
        }
        tables.send();
    }

    private void place(Card card) throws SQLException {
        long id = world.orders.size() + 1L;
        List<World.Line> lines = new ArrayList<>();
        long goods = 0;
        for (List<String> row : card.rows("lines")) {
            World.Line line = placeLine(id, row);
            lines.add(line);
            goods += line.amount();
        }
        World.Seller seller = lines.get(0).item().product().seller();
        boolean pickup = card.text("to").equals(PICKED_UP);
        List<String> address = pickup ? List.of() : card.rows("to").get(0);
        long fee = pickup ? 0 : fees.between(seller.communeCode(), address.get(0), goods);
        boolean transfer = card.text("pay").equals("TRANSFER");
        LocalDateTime placed = world.days.moment(card.text("placed"));
        OrderTimeline timeline =
                OrderTimeline.to(card.text("status"), placed, transfer, pickup, events.paidAfter(card.key()));
        List<String> buyer = card.rows("buyer").get(0);
        World.Order order = new World.Order(
                id,
                "CP" + world.days.compact(world.days.localDay(placed)) + DemoCodes.crockford("order " + card.key(), 5),
                seller,
                buyer.get(0),
                card.text("status"),
                transfer,
                goods + fee,
                placed,
                timeline,
                lines);
        world.orders.put(card.key(), order);
        boolean shipped = timeline.at("SHIPPED") != null;
        tables.orders.add(
                id,
                order.number(),
                checkout(card.text("checkout", card.key()), placed),
                seller.id(),
                order.status(),
                card.text("pay"),
                pickup ? "PICKUP" : "DELIVERY",
                buyer.get(0),
                buyer.get(1),
                pickup ? null : address.get(0),
                pickup ? null : address.get(1),
                card.optional("note"),
                goods,
                fee,
                order.total(),
                placed,
                transfer ? OrderTimeline.payBy(placed) : null,
                timeline.at("PAID"),
                timeline.at("PACKED"),
                timeline.at("SHIPPED"),
                timeline.at("DELIVERED"),
                timeline.closedAt(),
                card.optional("reason"),
                shipped ? "Bưu điện (minh họa)" : null,
                shipped ? "MH%09dVN".formatted(id) : null);
        placeEvents(order, card.text("by", "Đơn vị giao hàng"), card.optional("reason"));
    }

    private World.Line placeLine(long orderId, List<String> row) throws SQLException {
        World.Item item = world.item(row.get(0));
        long quantity = steps(item, row.get(1));
        long amount = (quantity * item.price() + item.stepsOfUnit() / 2) / item.stepsOfUnit();
        World.Line line = new World.Line(++lastLine, item, amount);
        tables.lines.add(
                line.id(),
                orderId,
                item.id(),
                item.product().name(),
                item.name(),
                item.unitName(),
                item.scale(),
                quantity,
                item.price(),
                amount);
        for (String share :
                row.get(2).isEmpty() ? List.<String>of() : List.of(row.get(2).split(", ", -1))) {
            String[] lotAndAmount = share.split(" ", 2);
            tables.shares.add(line.id(), world.lot(lotAndAmount[0]).id(), steps(item, lotAndAmount[1]));
        }
        return line;
    }

    private void placeEvents(World.Order order, String closedBy, @Nullable String reason) throws SQLException {
        for (Map.Entry<String, LocalDateTime> moment :
                order.timeline().moments().entrySet()) {
            String status = moment.getKey();
            String actor = switch (status) {
                case "AWAITING_PAYMENT", "CONFIRMED" -> "Người mua";
                case "PAID" -> "Ngân hàng báo có";
                case "PACKED", "SHIPPED", "REFUNDED" -> order.seller().name();
                case "DELIVERED" -> "Đơn vị giao hàng";
                default -> closedBy;
            };
            boolean closing = moment.getValue().equals(order.timeline().closedAt());
            tables.events.add(order.id(), moment.getValue(), status, actor, closing ? reason : null, true);
        }
    }

    private long checkout(String key, LocalDateTime placed) throws SQLException {
        Long known = checkoutIds.get(key);
        if (known != null) {
            return known;
        }
        long id = checkoutIds.size() + 1L;
        checkoutIds.put(key, id);
        tables.addCheckout(id, key, placed);
        return id;
    }

    private static long steps(World.Item item, String amount) {
        return new BigDecimal(amount)
                .multiply(BigDecimal.valueOf(item.stepsOfUnit()))
                .longValueExact();
    }
}
