package vn.chophien.web.openapi;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.ProblemKind;
import vn.chophien.web.openapi.ApiDocs.Answer;
import vn.chophien.web.openapi.ApiDocs.Entry;
import vn.chophien.web.openapi.ApiDocs.Field;
import vn.chophien.web.openapi.ApiDocs.Group;
import vn.chophien.web.openapi.ApiDocs.Kind;
import vn.chophien.web.openapi.ApiDocs.Shape;

/** Reads the API's description into what its page shows, in the order in which it was written. */
final class ApiReading {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
    private static final Map<String, String> TYPES =
            Map.of("string", "chuỗi", "integer", "số nguyên", "boolean", "true hoặc false", "object", "đối tượng");
    private static final Map<String, String> FORMATS = Map.of("date", "ngày", "date-time", "thời điểm, UTC");
    private static final Map<String, String> PLACES =
            Map.of("path", "trong địa chỉ", "query", "sau dấu ?", "header", "đầu mục");

    private final OpenAPI model;

    private ApiReading(OpenAPI model) {
        this.model = model;
    }

    static ApiDocs read(OpenAPI model) {
        return new ApiReading(model).docs();
    }

    private ApiDocs docs() {
        List<Group> groups = orNone(model.getTags()).stream().map(this::group).toList();
        List<Shape> shapes = orNone(model.getComponents().getSchemas()).entrySet().stream()
                .map(schema -> shape(schema.getKey(), schema.getValue()))
                .toList();
        return new ApiDocs(groups, shapes, List.of(ProblemKind.values()));
    }

    private Group group(Tag tag) {
        List<Entry> entries = new ArrayList<>();
        orNone(model.getPaths().getPathItems())
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    if (orNone(operation.getTags()).contains(tag.getName())) {
                        entries.add(entry(method, path, operation));
                    }
                }));
        return new Group(tag.getName(), orEmpty(tag.getDescription()), entries);
    }

    private Entry entry(PathItem.HttpMethod method, String path, Operation operation) {
        List<Field> takes = new ArrayList<>();
        for (Parameter parameter : orNone(operation.getParameters())) {
            takes.add(new Field(
                    parameter.getName(),
                    PLACES.getOrDefault(parameter.getIn().toString(), ""),
                    kind(parameter.getSchema()),
                    orEmpty(parameter.getDescription()),
                    isTrue(parameter.getRequired())));
        }
        RequestBody body = operation.getRequestBody();
        MediaType sent = body == null ? null : first(body.getContent());
        if (sent != null) {
            takes.add(new Field(
                    "body", "nội dung gửi lên", kind(sent.getSchema()), orEmpty(body.getDescription()), true));
        }
        List<Answer> answers = new ArrayList<>();
        String example = "";
        for (var answer : operation.getResponses().getAPIResponses().entrySet()) {
            answers.add(answer(answer.getKey(), answer.getValue()));
            MediaType given = first(answer.getValue().getContent());
            example = example.isEmpty() && given != null ? json(given.getExample()) : example;
        }
        return new Entry(
                method.name(),
                path,
                orEmpty(operation.getSummary()),
                orEmpty(operation.getDescription()),
                takes,
                answers,
                sent == null ? "" : json(sent.getExample()),
                example);
    }

    /** A refusal stands in the description as a reference to its kind. */
    private Answer answer(String status, APIResponse given) {
        if (given.getRef() == null) {
            MediaType content = first(given.getContent());
            return new Answer(
                    status, orEmpty(given.getDescription()), kind(content == null ? null : content.getSchema()), "");
        }
        String named = lastPart(given.getRef());
        ProblemKind problem = Arrays.stream(ProblemKind.values())
                .filter(kind -> ApiDocument.name(kind).equals(named))
                .findFirst()
                .orElseThrow();
        return new Answer(status, problem.title(), kind(null), problem.anchor());
    }

    private static Shape shape(String name, Schema schema) {
        Set<String> required = Set.copyOf(orNone(schema.getRequired()));
        List<Field> fields = orNone(schema.getProperties()).entrySet().stream()
                .map(field -> new Field(
                        field.getKey(),
                        "",
                        kind(field.getValue()),
                        orEmpty(field.getValue().getDescription()),
                        required.contains(field.getKey())))
                .toList();
        return new Shape(name, orEmpty(schema.getDescription()), fields);
    }

    private static Kind kind(@Nullable Schema schema) {
        if (schema == null) {
            return new Kind("", "", List.of());
        }
        if (schema.getRef() != null) {
            return new Kind("", lastPart(schema.getRef()), List.of());
        }
        for (Schema same : orNone(schema.getAllOf())) {
            return kind(same);
        }
        if (schema.getItems() != null) {
            Kind each = kind(schema.getItems());
            return new Kind(("danh sách " + each.words()).strip(), each.shape(), each.values());
        }
        String words = FORMATS.getOrDefault(
                orEmpty(schema.getFormat()), TYPES.getOrDefault(String.valueOf(schema.getType()), ""));
        return new Kind(
                words,
                "",
                orNone(schema.getEnumeration()).stream().map(String::valueOf).toList());
    }

    private static String json(@Nullable Object example) {
        return example == null ? "" : example instanceof String text ? text : JSON.toJson(example);
    }

    private static @Nullable MediaType first(@Nullable Content content) {
        return content == null
                ? null
                : orNone(content.getMediaTypes()).values().stream().findFirst().orElse(null);
    }

    private static String lastPart(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <V> Map<String, V> orNone(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
