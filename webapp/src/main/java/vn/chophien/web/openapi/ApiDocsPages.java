package vn.chophien.web.openapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import vn.chophien.shared.NotFound;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

@Path("du-lieu-mo")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class ApiDocsPages {

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @GET
    public Response show() {
        OpenAPI model = ApiDocument.model();
        if (model == null) {
            throw new NotFound("page", "openapi");
        }
        return cache.page("openapi", () -> new StaticTemplates().openapiShow(site, ApiDocs.of(model)));
    }
}
