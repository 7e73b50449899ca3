package vn.chophien.payment.gateway;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import vn.chophien.shared.InvalidInput;

/** JSON of a provider. Some write a number as text and some as a number; what is missing reads as nothing. */
record JsonAnswer(JsonObject json, String raw) {

    static JsonAnswer of(String raw) throws InvalidInput {
        try (JsonReader reader = JSON.createReader(new StringReader(raw))) {
            return new JsonAnswer(reader.readObject(), raw);
        } catch (RuntimeException unreadable) { // what is nested too deep has no exception of its own
            throw InvalidInput.of("body", "Không đọc được thông báo này.");
        }
    }

    String text(String field) {
        JsonValue value = json.get(field);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    /** The objects of a list; none where there is no list. */
    List<JsonAnswer> all(String field) {
        return json.get(field) instanceof JsonArray list
                ? list.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(one -> new JsonAnswer((JsonObject) one, raw))
                        .toList()
                : List.of();
    }

    /** -1 for what is no whole number of đồng. */
    long dong(String field) {
        String text = text(field);
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }

    int code(String field) {
        String text = text(field);
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    }
}
