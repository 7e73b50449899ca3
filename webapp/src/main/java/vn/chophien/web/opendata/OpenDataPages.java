package vn.chophien.web.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Sha256;
import vn.chophien.shared.Times;
import vn.chophien.statistics.OpenDataset;
import vn.chophien.web.shared.PageCache;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Tables for everybody: a page for people, files for programs, a catalogue for portals. */
@Path("du-lieu-mo/bo-du-lieu")
@RequestScoped
public class OpenDataPages {

    static final String HOME = "/du-lieu-mo/bo-du-lieu";
    static final String CATALOGUE = "/du-lieu-mo/danh-muc.jsonld";
    private static final int TAG = 16;

    @Inject
    Site site;

    @Inject
    PageCache cache;

    @Inject
    OpenDataFiles files;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show() {
        return cache.page(
                "open-data",
                () -> new StaticTemplates()
                        .opendataShow(site, Arrays.asList(OpenDataset.values()), files.licence(), files.licenceName()));
    }

    @GET
    @Path("{code}.{kind: csv|json}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("code") String code, @PathParam("kind") String kind) {
        OpenDataset dataset = OpenDataset.of(code).orElseThrow(() -> new NotFound("dataset", code));
        boolean isCsv = kind.equals("csv");
        OpenDataFiles.File file = isCsv ? files.csv(dataset) : files.json(dataset);
        return answer(
                request, file.body(), file.tag(), isCsv ? "text/csv;charset=UTF-8" : "application/json;charset=UTF-8");
    }

    static Response answer(HttpServletRequest request, byte[] body, String tag, String type) {
        String quoted = '"' + tag + '"';
        Response.ResponseBuilder answer =
                quoted.equals(request.getHeader("If-None-Match")) ? Response.notModified() : Response.ok(body, type);
        return answer.header("ETag", quoted)
                .header("Cache-Control", "public, max-age=" + OpenDataFiles.LIFE.toSeconds())
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** The catalogue stands beside the page that explains the API. */
    @Path("du-lieu-mo/danh-muc.jsonld")
    @RequestScoped
    public static class Catalogue {

        @Inject
        Site site;

        @Inject
        OpenDataFiles files;

        @Inject
        Clock clock;

        @Inject
        HttpServletRequest request;

        @GET
        @Produces(MediaType.WILDCARD)
        public Response show() {
            byte[] body = new DcatCatalogue(
                            site.baseUrl(), site.marketName(), files.licence(), Times.dayOf(clock.instant()))
                    .text()
                    .getBytes(StandardCharsets.UTF_8);
            return answer(request, body, Sha256.hex(body).substring(0, TAG), DcatCatalogue.TYPE);
        }
    }
}
