package vn.chophien.web.pocket;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.web.shared.Assets;
import vn.chophien.web.shared.Site;

/** What installs the diary's application. Nothing here differs by person, and a phone asks for it without signing in. */
@Path("nhat-ky/tep")
@RequestScoped
public class PocketFiles {

    private static final String SCOPE = "/nhat-ky";
    private static final String ASK_EACH_TIME = "no-cache";

    @Inject
    PocketShell shell;

    @Inject
    Site site;

    @GET
    @Path("khung")
    @Produces(MediaType.TEXT_HTML)
    public Response page() {
        return shell.answer();
    }

    /** It lies below what it serves, so it must say that it may. */
    @GET
    @Path("sw.js")
    public Response worker() {
        return Response.ok(shell.worker(), "text/javascript;charset=UTF-8")
                .header("Service-Worker-Allowed", SCOPE)
                .header("Cache-Control", ASK_EACH_TIME)
                .build();
    }

    @GET
    @Path("nhat-ky.webmanifest")
    public Response manifest() {
        JsonArrayBuilder icons = JSON.createArrayBuilder()
                .add(icon("art/nhat-ky.svg", "any", "image/svg+xml", "any"))
                .add(icon("art/nhat-ky-192.png", "192x192", "image/png", "any"))
                .add(icon("art/nhat-ky-512.png", "512x512", "image/png", "any"))
                .add(icon("art/nhat-ky-512.png", "512x512", "image/png", "maskable"));
        String manifest = JSON.createObjectBuilder()
                .add("id", SCOPE)
                .add("name", "Nhật ký " + site.marketName())
                .add("short_name", "Nhật ký")
                .add("description", "Ghi nhật ký sản xuất ngoài đồng, cả khi mất mạng.")
                .add("lang", "vi")
                .add("start_url", SCOPE)
                .add("scope", SCOPE)
                .add("display", "standalone")
                .add("background_color", "#fffdf8")
                .add("theme_color", "#16442f")
                .add("icons", icons)
                .build()
                .toString();
        return Response.ok(manifest, "application/manifest+json")
                .header("Cache-Control", ASK_EACH_TIME)
                .build();
    }

    private static JsonObjectBuilder icon(String path, String sizes, String type, String purpose) {
        return JSON.createObjectBuilder()
                .add("src", Assets.url(path))
                .add("sizes", sizes)
                .add("type", type)
                .add("purpose", purpose);
    }
}
