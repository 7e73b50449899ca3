package vn.chophien.web.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jspecify.annotations.Nullable;

/** Keeps the OpenAPI model that the server builds from the resources, so that page and document never differ. */
public class ApiDocument implements OASFilter {

    private static volatile @Nullable OpenAPI model;

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        model = openApi;
    }

    static @Nullable OpenAPI model() {
        return model;
    }
}
