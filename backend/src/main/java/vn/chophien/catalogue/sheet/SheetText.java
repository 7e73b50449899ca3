package vn.chophien.catalogue.sheet;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells and columns as they are kept. */
final class SheetText {

    private SheetText() {}

    static String of(List<String> cells) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        cells.forEach(array::add);
        return array.build().toString();
    }

    static List<String> list(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    static JsonObject object(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static String names(List<@Nullable SheetField> columns) {
        return columns.stream().map(field -> field == null ? "" : field.name()).collect(Collectors.joining(","));
    }

    static List<@Nullable SheetField> fields(String names) {
        return Arrays.stream(names.split(",", -1))
                .<@Nullable SheetField>map(SheetField::named)
                .collect(Collectors.toList());
    }
}
