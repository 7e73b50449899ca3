package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** Payments and the bank's messages on their way into their tables; a message keeps its text as SePay sends it. */
final class PaymentTables {
    private static final DateTimeFormatter SEPAY_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Map<String, String> BANKS = Map.of(
            "970405", "Agribank",
            "970449", "LPBank",
            "970418", "BIDV",
            "970415", "VietinBank",
            "970436", "Vietcombank",
            "970422", "MBBank");

    /** A bank's word that money came in; {@code order} is the number found in its content, if any. */
    record Message(
            long id,
            String bin,
            String account,
            @Nullable String order,
            String content,
            long amount,
            LocalDateTime at,
            String outcome) {}

    private final Days days;
    final BatchInsert payments;
    private final BatchInsert messages;

    PaymentTables(Connection connection, Days days) {
        this.days = days;
        this.payments = new BatchInsert(
                connection,
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
        this.messages = new BatchInsert(
                connection,
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

    void add(Message message, @Nullable String note, @Nullable LocalDateTime handledAt, @Nullable String handledBy)
            throws SQLException {
        messages.add(
                "SEPAY",
                Long.toString(message.id()),
                message.at().plusSeconds(3),
                raw(message),
                message.account(),
                message.content(),
                message.amount(),
                message.at(),
                message.order(),
                message.outcome(),
                note,
                handledAt,
                handledBy);
    }

    void send() throws SQLException {
        payments.send();
        messages.send();
    }

    private String raw(Message message) {
        return """
                {"id":%d,"gateway":"%s","transactionDate":"%s","accountNumber":"%s","code":%s,"content":"%s",\
                "transferType":"in","transferAmount":%d,"accumulated":%d,"subAccount":null,"referenceCode":"MH.%d",\
                "description":""}""".formatted(
                        message.id(),
                        World.found(BANKS, message.bin()),
                        SEPAY_TIME.format(days.local(message.at())),
                        message.account(),
                        message.order() == null ? "null" : "\"" + message.order() + "\"",
                        message.content(),
                        message.amount(),
                        20_000_000 + message.amount(),
                        message.id());
    }
}
