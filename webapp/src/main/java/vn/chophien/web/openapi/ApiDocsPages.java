package vn.chophien.web.openapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import vn.chophien.shared.NotFound;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

@Path("du-lieu-mo")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class ApiDocsPages {

    private static final System.Logger LOG = System.getLogger(ApiDocsPages.class.getName());

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    HttpServletRequest request;

    @GET
    public Response show() {
        OpenAPI model = Optional.ofNullable(ApiDocument.model())
                .or(this::built)
                .orElseThrow(() -> new NotFound("page", "openapi"));
        return cache.page("openapi", () -> new StaticTemplates().openapiShow(site, ApiReading.read(model)));
    }

    /** The server builds its document when it is first asked for it, so a first reader here asks. */
    private Optional<OpenAPI> built() {
        URI document = URI.create("http://127.0.0.1:" + request.getLocalPort() + "/openapi");
        try {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(document)
                                    .timeout(Duration.ofSeconds(40))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The API document cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(ApiDocument.model());
    }
}
