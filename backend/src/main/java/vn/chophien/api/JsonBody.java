package vn.chophien.api;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.TypedText;

/** A JSON object from outside: fields are read by name and type, and every slip is named with its field. */
public final class JsonBody {

    private static final String WHOLE = "\\d{1,12}";
    private static final String DECIMAL = "\\d{1,9}(\\.\\d{1,3})?"; // no exponent: 1e999999999 is a short text

    private final JsonObject object;
    private final String path;
    private final InvalidInput.Collector wrong;

    private JsonBody(JsonObject object, String path, InvalidInput.Collector wrong) {
        this.object = object;
        this.path = path;
        this.wrong = wrong;
    }

    public static JsonBody read(byte[] body, InvalidInput.Collector wrong) {
        if (parse(body) instanceof JsonObject object) {
            return new JsonBody(object, "", wrong);
        }
        throw InvalidInput.of("body", "Hãy gửi một đối tượng JSON, bắt đầu bằng {.");
    }

    private static JsonValue parse(byte[] body) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue();
        } catch (RuntimeException malformed) { // what is nested too deep has no exception of its own
            throw InvalidInput.of("body", "Đây không phải là JSON đúng cú pháp.");
        }
    }

    /** Empty where nothing was sent. */
    public String text(String field) {
        JsonValue value = value(field);
        boolean missing = value == JsonValue.NULL;
        wrong.require(missing || value instanceof JsonString, path + field, "Hãy gửi một chuỗi.");
        return value instanceof JsonString text ? TypedText.of(text.getString()) : "";
    }

    public boolean flag(String field) {
        JsonValue value = value(field);
        boolean right = value == JsonValue.NULL || value == JsonValue.TRUE || value == JsonValue.FALSE;
        wrong.require(right, path + field, "Hãy gửi true hoặc false.");
        return value == JsonValue.TRUE;
    }

    public Optional<Long> whole(String field, boolean required) {
        JsonValue value = value(field);
        boolean right = value == JsonValue.NULL
                ? !required
                : value instanceof JsonNumber && value.toString().matches(WHOLE);
        wrong.require(right, path + field, "Hãy gửi một số nguyên không âm.");
        return right && value != JsonValue.NULL ? Optional.of(Long.parseLong(value.toString())) : Optional.empty();
    }

    /** A decimal as a string, which keeps it exact everywhere; a plain number is read too. */
    public BigDecimal decimal(String field) {
        JsonValue value = value(field);
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        boolean right = text.matches(DECIMAL);
        wrong.require(right, path + field, "Hãy gửi một số dương, dấu chấm thập phân, ví dụ \"1.5\".");
        return right ? new BigDecimal(text) : BigDecimal.ONE;
    }

    public List<JsonBody> list(String field) {
        if (!(value(field) instanceof JsonArray array)) {
            wrong.require(false, path + field, "Hãy gửi một danh sách.");
            return List.of();
        }
        List<JsonBody> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String name = path + field + "[" + i + "]";
            if (array.get(i) instanceof JsonObject item) {
                items.add(new JsonBody(item, name + ".", wrong));
            } else {
                wrong.require(false, name, "Hãy gửi một đối tượng.");
            }
        }
        return items;
    }

    /** A list of texts; empty where nothing was sent. */
    public List<String> words(String field) {
        JsonValue value = value(field);
        boolean right = value == JsonValue.NULL
                || (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance));
        wrong.require(right, path + field, "Hãy gửi một danh sách chuỗi.");
        return right && value instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(text -> TypedText.of(text.getString()))
                        .toList()
                : List.of();
    }

    /** Names with their texts, such as the details of something; empty where nothing was sent. */
    public Map<String, String> texts(String field) {
        JsonValue value = value(field);
        boolean missing = value == JsonValue.NULL;
        wrong.require(missing || value instanceof JsonObject, path + field, "Hãy gửi một đối tượng.");
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof JsonObject names) {
            JsonBody inner = new JsonBody(names, path + field + ".", wrong);
            names.keySet().forEach(name -> texts.put(name, inner.text(name)));
        }
        return texts;
    }

    /** A text that is read further; null where nothing was sent or it cannot be read. */
    public <T> @Nullable T read(String field, Function<String, T> reader, String sentence) {
        String text = text(field);
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (RuntimeException unreadable) { // each reader has its own
            wrong.require(false, path + field, sentence);
            return null;
        }
    }

    private JsonValue value(String field) {
        JsonValue value = object.get(field);
        return value == null ? JsonValue.NULL : value;
    }
}
