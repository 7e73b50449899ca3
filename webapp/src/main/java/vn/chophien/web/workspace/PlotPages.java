package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.site.PlotKeeping;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesTextFiles;
import vn.chophien.web.template.StaticTemplates;

/** The outline of a site: drawn on the page, pasted as text, or sent as a file. */
@Path("nha-ban/vung-trong/{id}/ranh-gioi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.DIARY)
public class PlotPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SiteService sites;

    @Inject
    PlotKeeping plots;

    @GET
    public JteModel show(@PathParam("id") String id) {
        return page(sites.own(Choices.id(id), workspace.actor()), Form.blank());
    }

    @POST
    @TakesTextFiles
    public Response draw(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        SiteView place = sites.own(Choices.id(id), workspace.actor());
        Form form = Form.of(values);
        try {
            plots.draw(place.id(), sent(form), workspace.actor());
            return Flash.redirect("/nha-ban/vung-trong/" + place.id() + "/ranh-gioi", "da-luu");
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(page(place, filled(form).with(invalid.sentences())))
                    .build();
        }
    }

    /** A file comes before what stands in the box, which may be the outline of last time. */
    private static String sent(Form form) {
        String file = form.text("file");
        return file.isEmpty() ? form.text("outline") : file;
    }

    /** A browser does not send a file twice by itself, so its text comes back in the box. */
    private static Form filled(Form form) {
        return Form.filled(Map.of("outline", sent(form)));
    }

    private JteModel page(SiteView place, Form form) {
        return new StaticTemplates()
                .workspacePlot(
                        site,
                        workspace.desk(),
                        place,
                        plots.plot(place.id(), workspace.actor()),
                        plots.ground(place.id(), workspace.actor()),
                        form.isRefused() ? plots.crossing(form.text("outline")) : Optional.empty(),
                        form);
    }
}
