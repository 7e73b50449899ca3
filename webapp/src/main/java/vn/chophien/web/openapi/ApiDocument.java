package vn.chophien.web.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.ProblemKind;

/** Adds the refusals to the API's description, and keeps it, so that page and document never differ. */
public class ApiDocument implements OASFilter {

    private static volatile @Nullable OpenAPI model;

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        withoutServersOwnList(openApi);
        Components components = openApi.getComponents();
        for (ProblemKind kind : ProblemKind.values()) {
            components.addResponse(name(kind), answer(kind));
        }
        openApi.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ApiDocument::mayAlwaysRefuse);
        ConfigProvider.getConfig()
                .getOptionalValue("chophien.contact-email", String.class)
                .ifPresent(email ->
                        openApi.getInfo().setContact(OASFactory.createContact().email(email)));
        model = openApi;
    }

    static @Nullable OpenAPI model() {
        return model;
    }

    /** Payara lists every address once more under a name that OpenAPI does not know, and strict readers refuse it. */
    private static void withoutServersOwnList(OpenAPI openApi) {
        try {
            openApi.getClass().getMethod("setEndpoints", Map.class).invoke(openApi, Map.of());
        } catch (ReflectiveOperationException otherServer) {
            // No such list, nothing to take away.
        }
    }

    /** What can befall every call. */
    private static void mayAlwaysRefuse(Operation operation) {
        for (ProblemKind kind : List.of(ProblemKind.NOT_ACCEPTABLE, ProblemKind.FAILURE)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(kind.status()),
                            OASFactory.createAPIResponse().ref(name(kind)));
        }
    }

    /** The description's name for a kind: {@code NotFound}. */
    static String name(ProblemKind kind) {
        return Arrays.stream(kind.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static APIResponse answer(ProblemKind kind) {
        Map<String, Object> example = Map.of(
                "type",
                "/du-lieu-mo#" + kind.anchor(),
                "title",
                kind.title(),
                "status",
                kind.status(),
                "detail",
                kind.sentence(),
                "code",
                kind.code());
        MediaType problem = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(example);
        return OASFactory.createAPIResponse()
                .description(kind.title() + ". " + kind.sentence())
                .content(OASFactory.createContent().addMediaType("application/problem+json", problem));
    }
}
