package vn.chophien.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the API's description promises, and whether an answer keeps it. Fields that it does not name are breaches too. */
final class ApiContract {

    private static final String ADDRESS = "https://market.example/openapi";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    ApiContract(RunningMarket market) {
        String text = new Browser(market).get("/openapi?format=JSON").body();
        document = strict(read(text));
        schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(ADDRESS, document.toString())));
    }

    static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code GET /api/v1/products}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** What is wrong with this answer to this operation; empty when nothing is. */
    List<String> breaches(String operation, HttpResponse<String> answer) {
        String method = operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT);
        String pointer = "/paths/" + escaped(operation.substring(method.length() + 1)) + "/" + method + "/responses/"
                + answer.statusCode();
        JsonNode promised = document.at(pointer);
        if (promised.isMissingNode()) {
            return List.of(operation + " answered " + answer.statusCode() + ": " + answer.body());
        }
        if (promised.has("$ref")) {
            pointer = promised.get("$ref").asText().substring(1);
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none").replaceFirst(";.*", "");
        String schema = pointer + "/content/" + escaped(type) + "/schema";
        if (document.at(schema).isMissingNode()) {
            return List.of(operation + " answered " + type);
        }
        if (type.equals("text/plain")) {
            return List.of();
        }
        return schemas
                .getSchema(SchemaLocation.of(ADDRESS + "#" + schema))
                .validate(answer.body(), InputFormat.JSON)
                .stream()
                .map(error -> operation + ": " + error)
                .toList();
    }

    private static JsonNode strict(JsonNode document) {
        for (JsonNode shape : document.at("/components/schemas")) {
            if (shape instanceof ObjectNode object && object.has("properties")) {
                object.put("additionalProperties", false);
            }
        }
        return document;
    }

    /** As a JSON pointer writes it. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
