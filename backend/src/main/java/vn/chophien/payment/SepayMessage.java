package vn.chophien.payment;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/** Reads what SePay posts about one movement on a seller's account. */
final class SepayMessage {

    static final String PROVIDER = "SEPAY";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** More than all money of the country; sums of such amounts still fit. */
    private static final long MOST_DONG = 100_000_000_000_000_000L;

    private final JsonObject json;

    private SepayMessage(JsonObject json) {
        this.json = json;
    }

    /** @throws InvalidInput when it is not the JSON that SePay describes */
    static ProviderMessage read(byte[] body) {
        String raw = utf8(body);
        try {
            return new SepayMessage(object(raw)).message(raw);
        } catch (ArithmeticException | DateTimeException unreadable) {
            throw malformed("body");
        }
    }

    private static JsonObject object(String raw) {
        try (JsonReader reader = Json.createReader(new StringReader(raw))) {
            return reader.readObject();
        } catch (RuntimeException unreadable) { // what is nested too deep has no exception of its own
            throw malformed("body");
        }
    }

    private ProviderMessage message(String raw) {
        // The recognised code comes first: it is clean, while the words may be cut.
        String words = text("code") + " " + text("content") + " " + text("description");
        Transfer transfer = new Transfer(text("accountNumber"), isIncoming(), amount(), words.strip(), occurredAt());
        return new ProviderMessage(PROVIDER, id(), raw, transfer, null, null);
    }

    private String id() {
        JsonValue id = json.get("id");
        String text =
                id instanceof JsonNumber number ? number.bigIntegerValueExact().toString() : text("id");
        if (!text.matches("[A-Za-z0-9_-]{1,64}")) {
            throw malformed("id");
        }
        return text;
    }

    private boolean isIncoming() {
        return switch (text("transferType")) {
            case "in" -> true;
            case "out" -> false;
            default -> throw malformed("transferType");
        };
    }

    /** The đồng has no parts: a fraction is refused, never rounded. */
    private Money amount() {
        if (!(json.get("transferAmount") instanceof JsonNumber number)) {
            throw malformed("transferAmount");
        }
        long dong = number.bigDecimalValue().longValueExact();
        if (dong < 0 || dong > MOST_DONG) {
            throw malformed("transferAmount");
        }
        return Money.ofDong(dong);
    }

    /** Written in Vietnamese time, without a zone. */
    private @Nullable Instant occurredAt() {
        String text = text("transactionDate");
        return text.isEmpty()
                ? null
                : LocalDateTime.parse(text, TIME).atZone(Times.ZONE).toInstant();
    }

    private String text(String field) {
        return json.get(field) instanceof JsonString text ? text.getString() : "";
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw malformed("body");
        }
    }

    private static InvalidInput malformed(String field) {
        return InvalidInput.of(field, "Không đọc được trường này.");
    }
}
