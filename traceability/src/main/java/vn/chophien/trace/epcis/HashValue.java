package vn.chophien.trace.epcis;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.chophien.trace.json.Json;

/** How a value is spelled in a pre-hash string. CBV 2.0, 8.9.2, the rules on canonical property values. */
final class HashValue {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,60}(\\.\\d{1,40})?");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private final Namespaces namespaces;

    HashValue(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** An identifier, a number or a plain text. */
    String plain(Json value) {
        String text = text(value);
        return DECIMAL.matcher(text).matches() || value instanceof Json.Num
                ? number(text)
                : CanonicalId.of(word(namespaces.expand(text)));
    }

    /** A text that stays a text although it may look like a number. */
    String literal(Json value) {
        return text(value);
    }

    /** A word of a list, or a URI of somebody else. */
    String word(Vocabulary list, Json value) {
        return list.uri(namespaces.expand(text(value)));
    }

    private static String word(String text) {
        for (Vocabulary list : Vocabulary.values()) {
            if (text.startsWith("urn:epcglobal:cbv:") && !list.uri(text).equals(text)) {
                return list.uri(text);
            }
        }
        return text;
    }

    /** UTC with three decimals; a half of a millisecond goes up. */
    String time(Json value) {
        try {
            Instant instant = OffsetDateTime.parse(text(value)).toInstant();
            return MILLIS.format(instant.plus(Duration.ofNanos(500_000))
                    .truncatedTo(ChronoUnit.MILLIS)
                    .atOffset(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw new InvalidEvent("This is not a time with an offset: " + text(value));
        }
    }

    /** A number without zeros that say nothing: {@code 410.250} is {@code 410.25}. */
    private static String number(String text) {
        if (text.length() > 100 || exponentTooLarge(text)) {
            throw new InvalidEvent("This number is too long: " + text.substring(0, Math.min(20, text.length())));
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    /** {@code 1e999999999} is ten characters here and a thousand million there. */
    private static boolean exponentTooLarge(String text) {
        int exponent = text.toLowerCase(Locale.ROOT).indexOf('e');
        return exponent >= 0 && text.length() - exponent > 4;
    }

    private static String text(Json value) {
        if (value instanceof Json.Str text) {
            return text.value().strip();
        }
        if (value instanceof Json.Num number) {
            return number.text();
        }
        if (value instanceof Json.Literal literal) {
            return literal.name().toLowerCase(Locale.ROOT);
        }
        throw new InvalidEvent("A single value is expected where a list or an object stands.");
    }
}
