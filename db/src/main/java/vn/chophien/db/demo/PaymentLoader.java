package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** What each order asked for, and every message of the bank about money that came, with its text as SePay sends it. */
final class PaymentLoader {
    private static final DateTimeFormatter SEPAY_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Map<String, String> BANKS = Map.of(
            "970405", "Agribank",
            "970449", "LPBank",
            "970418", "BIDV",
            "970415", "VietinBank",
            "970436", "Vietcombank",
            "970422", "MBBank");

    private final World world;
    private final PaymentEvents events;
    private final BatchInsert payments;
    private final BatchInsert messages;
    private long lastMessage = 900_000;

    PaymentLoader(World world, PaymentEvents events) {
        this.world = world;
        this.events = events;
        this.payments = world.into(
                "payment",
                "order_number",
                "method",
                "amount",
                "received",
                "bank_bin",
                "bank_account",
                "bank_holder",
                "status",
                "created_at",
                "settled_at");
        this.messages = world.into(
                "payment_event",
                "provider",
                "event_id",
                "received_at",
                "raw",
                "account",
                "content",
                "amount",
                "occurred_at",
                "order_number",
                "outcome",
                "note",
                "handled_at",
                "handled_by");
    }

    void load() throws SQLException {
        for (Map.Entry<String, World.Order> order : world.orders.entrySet()) {
            placePayment(order.getKey(), order.getValue());
        }
        payments.send();
        for (PaymentEvents.Line line : events.lines()) {
            placeMessage(line);
        }
        messages.send();
    }

    private void placePayment(String key, World.Order order) throws SQLException {
        LocalDateTime paid = order.timeline().at("PAID");
        LocalDateTime settled = order.transfer() ? paid : order.timeline().at("DELIVERED");
        World.Seller seller = order.seller();
        boolean transfer = order.transfer();
        payments.add(
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
        long id = ++lastMessage;
        String bank =
                order == null ? "Agribank" : World.found(BANKS, order.seller().bankBin());
        String code = order == null ? "null" : "\"" + order.number() + "\"";
        String raw = """
                {"id":%d,"gateway":"%s","transactionDate":"%s","accountNumber":"%s","code":%s,"content":"%s",\
                "transferType":"in","transferAmount":%d,"accumulated":%d,"subAccount":null,"referenceCode":"MH.%d",\
                "description":""}""".formatted(
                        id,
                        bank,
                        SEPAY_TIME.format(world.days.local(at)),
                        account,
                        code,
                        content,
                        amount,
                        20_000_000 + amount,
                        id);
        messages.add(
                "SEPAY",
                Long.toString(id),
                at.plusSeconds(3),
                raw,
                account,
                content,
                amount,
                at,
                order == null ? null : order.number(),
                outcome,
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
