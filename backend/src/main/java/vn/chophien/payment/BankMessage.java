package vn.chophien.payment;

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
import vn.chophien.trace.json.InvalidJson;
import vn.chophien.trace.json.Json;

/** Reads one movement on an account as banks' messengers write them: members of a JSON object. */
final class BankMessage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** More than all money of the country; sums of such amounts still fit. */
    private static final long MOST_DONG = 100_000_000_000_000_000L;

    private static final int LONGEST_REFERENCE = 64;

    private final Json.Obj json;

    BankMessage(Json.Obj json) {
        this.json = json;
    }

    /** @throws InvalidInput when the bytes are no JSON object in UTF-8 */
    static Json.Obj object(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (Json.read(text) instanceof Json.Obj object) {
                return object;
            }
        } catch (CharacterCodingException | InvalidJson unreadable) {
            throw malformed("body");
        }
        throw malformed("body");
    }

    /** A text; empty where there is none, or something else. */
    String text(String field) {
        return json.text(field).orElse("");
    }

    /** The provider's number of the message: text or a whole number. */
    String id(String field) {
        String id = json.get(field)
                .map(value -> value instanceof Json.Num number ? number.text() : text(field))
                .orElse("");
        if (!id.matches("[A-Za-z0-9_-]{1,64}")) {
            throw malformed(field);
        }
        return id;
    }

    /** The đồng has no parts: a fraction is refused, never rounded. Below zero where the provider says so of what left. */
    long dong(String field) {
        if (!(json.get(field).orElse(null) instanceof Json.Num number)
                || number.text().length() > 30) {
            throw malformed(field);
        }
        try {
            long dong = new java.math.BigDecimal(number.text()).longValueExact();
            if (Math.abs(dong) <= MOST_DONG) {
                return dong;
            }
        } catch (ArithmeticException fraction) {
            throw malformed(field);
        }
        throw malformed(field);
    }

    Money amount(String field) {
        long dong = dong(field);
        if (dong < 0) {
            throw malformed(field);
        }
        return Money.ofDong(dong);
    }

    /** Written in Vietnamese time, without a zone. */
    @Nullable
    Instant time(String field) {
        String text = text(field);
        try {
            return text.isEmpty()
                    ? null
                    : LocalDateTime.parse(text, TIME).atZone(Times.ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            throw malformed(field);
        }
    }

    /** The bank's own number, if it can be kept. */
    @Nullable
    String reference(String field) {
        String text = text(field).strip();
        return text.isEmpty() || text.length() > LONGEST_REFERENCE || !text.matches("\\p{ASCII}+") ? null : text;
    }

    static InvalidInput malformed(String field) {
        return InvalidInput.of(field, "Không đọc được trường này.");
    }
}
