package vn.chophien.web.console;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Role;
import vn.chophien.place.PlaceService;
import vn.chophien.statistics.OcopElsewhereService;
import vn.chophien.statistics.WriteOcopElsewhere;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** OCOP certificates of products that are not at the market yet. */
@Path("quan-ly/so-lieu/ocop")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class OcopDeskPages {

    private static final String HOME = FigureDeskPages.HOME + "/ocop";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    OcopElsewhereService certificates;

    @Inject
    PlaceService places;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String province;

    @GET
    public JteModel list() {
        return page(Form.blank());
    }

    @POST
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    certificates.add(
                            new WriteOcopElsewhere(
                                    form.text("name"),
                                    form.text("holder"),
                                    form.text("commune"),
                                    form.text("stars").matches("[3-5]") ? Integer.parseInt(form.text("stars")) : 0,
                                    form.text("decision"),
                                    Choices.day(form.text("decided")),
                                    Choices.day(form.text("valid"))),
                            console.staff());
                    return Flash.redirect(HOME, "da-luu");
                },
                this::page);
    }

    @POST
    @Path("{id}")
    public Response settle(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    certificates.settle(Choices.id(id), form.text("slug"), console.staff());
                    return Flash.redirect(HOME, "da-luu");
                },
                this::page);
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .statisticsOcop(
                        site,
                        console.desk(),
                        certificates.all(console.staff()),
                        places.communes(province),
                        places,
                        form);
    }
}
