package vn.chophien.web.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The API as a reader sees it: groups of operations, each with what it takes and what it answers. */
public record ApiDocs(List<Group> groups) {

    public record Group(String name, List<Entry> entries) {}

    public record Entry(
            String method, String path, String summary, String description, List<Field> takes, List<Field> answers) {
        public String anchor() {
            return method + path.replaceAll("[^A-Za-z0-9]+", "-");
        }
    }

    /** A parameter, or a status with its meaning. */
    public record Field(String name, String kind, String text, boolean required) {}

    static ApiDocs of(OpenAPI model) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        Map<String, PathItem> paths =
                Optional.ofNullable(model.getPaths().getPathItems()).orElse(Map.of());
        paths.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(path -> path.getValue()
                        .getOperations()
                        .forEach((method, operation) -> groups.computeIfAbsent(tag(operation), tag -> new ArrayList<>())
                                .add(entry(method.name(), path.getKey(), operation))));
        return new ApiDocs(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList());
    }

    private static String tag(Operation operation) {
        List<String> tags = operation.getTags();
        return tags == null || tags.isEmpty() ? "Khác" : tags.get(0);
    }

    private static Entry entry(String method, String path, Operation operation) {
        List<Field> takes = new ArrayList<>();
        for (Parameter parameter : orNone(operation.getParameters())) {
            takes.add(new Field(
                    parameter.getName(),
                    String.valueOf(parameter.getIn()),
                    orEmpty(parameter.getDescription()),
                    Boolean.TRUE.equals(parameter.getRequired())));
        }
        if (operation.getRequestBody() != null) {
            takes.add(
                    new Field("body", "json", orEmpty(operation.getRequestBody().getDescription()), true));
        }
        List<Field> answers = new ArrayList<>();
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        responses.forEach(
                (status, response) -> answers.add(new Field(status, "", orEmpty(response.getDescription()), false)));
        return new Entry(
                method, path, orEmpty(operation.getSummary()), orEmpty(operation.getDescription()), takes, answers);
    }

    private static <T> List<T> orNone(@org.jspecify.annotations.Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
