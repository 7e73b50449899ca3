package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each order asked for, and every message of the bank about money that came, with its text as SePay sends it. */
final class PaymentLoader {
    private final World world;
    private final PaymentEvents events;
    private final PaymentTables tables;
    private long lastMessage = 900_000;

    PaymentLoader(World world, PaymentEvents events) {
        this.world = world;
        this.events = events;
        this.tables = new PaymentTables(world.connection, world.days);
    }

    void load() throws SQLException {
        for (Map.Entry<String, World.Order> order : world.orders.entrySet()) {
            placePayment(order.getKey(), order.getValue());
        }
        for (PaymentEvents.Line line : events.lines()) {
            placeMessage(line);
        }
        tables.send();
    }

    private void placePayment(String key, World.Order order) throws SQLException {
        LocalDateTime paid = order.timeline().at("PAID");
        LocalDateTime settled = order.transfer() ? paid : order.timeline().at("DELIVERED");
        World.Seller seller = order.seller();
        boolean transfer = order.transfer();
        tables.payments.add(
                order.number(),
                transfer ? "TRANSFER" : "COD",
                order.total(),
                received(key, order),
                transfer ? seller.bankBin() : null,
                transfer ? seller.bankAccount() : null,
                transfer ? seller.bankHolder() : null,
                status(key, order, settled),
                order.placed(),
                settled);
        boolean plain = !events.has(key, "MATCHED") && !events.has(key, "OVERPAID");
        if (transfer && paid != null && plain) {
            placeMessage(order, seller.bankAccount(), order.number(), order.total(), paid, "MATCHED", null, null);
        }
    }

    private String status(String key, World.Order order, @Nullable LocalDateTime settled) {
        boolean closed = order.timeline().closedAt() != null;
        if (!order.transfer()) {
            return settled != null ? "COD_COLLECTED" : closed ? "LAPSED" : "COD_PENDING";
        }
        return settled != null
                ? "SETTLED"
                : closed ? "LAPSED" : events.has(key, "UNDERPAID") ? "UNDERPAID" : "AWAITING";
    }

    /** Money in the seller's account for this order: what came twice, late or elsewhere waits for a person. */
    private long received(String key, World.Order order) {
        long counted = events.lines().stream()
                .filter(line -> line.order().equals(key))
                .filter(line -> line.outcome().equals("OVERPAID")
                        || line.outcome().equals("UNDERPAID")
                        || line.outcome().equals("MATCHED"))
                .mapToLong(line -> amount(line, order.total()))
                .sum();
        boolean settled = order.timeline().at(order.transfer() ? "PAID" : "DELIVERED") != null;
        return counted > 0 ? counted : settled ? order.total() : 0;
    }

    private void placeMessage(PaymentEvents.Line line) throws SQLException {
        if (line.order().isEmpty()) {
            LocalDateTime at = world.days.ago(line.after());
            placeMessage(null, line.account(), line.content(), amount(line, 0), at, line.outcome(), line.note(), null);
            return;
        }
        World.Order order = World.found(world.orders, line.order());
        placeMessage(
                order,
                line.account().isEmpty() ? order.seller().bankAccount() : line.account(),
                order.number(),
                amount(line, order.total()),
                order.placed().plus(line.after()),
                line.outcome(),
                line.note().isEmpty() ? null : line.note(),
                line.handledBy().isEmpty() ? null : line.handledBy());
    }

    private void placeMessage(
            World.@Nullable Order order,
            String account,
            String content,
            long amount,
            LocalDateTime at,
            String outcome,
            @Nullable String note,
            @Nullable String handledBy)
            throws SQLException {
        String bin = order == null ? "970405" : order.seller().bankBin();
        String number = order == null ? null : order.number();
        tables.add(
                new PaymentTables.Message(++lastMessage, bin, account, number, content, amount, at, outcome),
                note,
                handledBy == null ? null : at.plus(PaymentEvents.toDecide()),
                handledBy);
    }

    private static long amount(PaymentEvents.Line line, long asked) {
        return switch (line.amount().charAt(0)) {
            case 'đ' -> asked;
            case '+', '-' -> asked + Long.parseLong(line.amount());
            default -> Long.parseLong(line.amount());
        };
    }
}
