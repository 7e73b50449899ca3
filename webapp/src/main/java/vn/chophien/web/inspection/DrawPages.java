package vn.chophien.web.inspection;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.chophien.inspection.DrawView;
import vn.chophien.inspection.InspectionService;
import vn.chophien.inspection.PublicDraw;
import vn.chophien.shared.NotFound;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Draws for everybody: what was fixed, where the seed comes from, and the means to draw again. */
@Path("minh-bach/lay-mau")
@RequestScoped
public class DrawPages {

    @Inject
    Site site;

    @Inject
    InspectionService inspections;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public JteModel list() {
        return new StaticTemplates().inspectionPublicList(site, inspections.draws(), inspections.rules());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public JteModel show(@PathParam("id") String id) {
        return new StaticTemplates()
                .inspectionPublicShow(site, inspections.published(Choices.id(id)), inspections.rules());
    }

    /** Everything that another program needs to draw again. */
    @GET
    @Path("{id}/boc-tham.json")
    @Produces("application/json")
    public Response file(@PathParam("id") String id) {
        return Response.ok(DrawFile.json(opened(id)))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** One page with everything in it, to be opened without us. */
    @GET
    @Path("{id}/boc-tham.html")
    @Produces(MediaType.TEXT_HTML)
    public Response offline(@PathParam("id") String id) {
        return Response.ok(DrawFile.page(opened(id), site.baseUrl() + "/minh-bach/lay-mau/" + Choices.id(id)))
                .type("text/html;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"boc-tham-" + Choices.id(id) + ".html\"")
                .build();
    }

    private DrawView opened(String id) {
        PublicDraw draw = inspections.published(Choices.id(id));
        DrawView opened = draw.opened();
        if (opened == null) {
            throw new NotFound("opened draw", id);
        }
        return opened;
    }
}
