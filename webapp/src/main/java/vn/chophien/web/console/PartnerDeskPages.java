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
import vn.chophien.account.Role;
import vn.chophien.cooperative.SellerService;
import vn.chophien.epcis.PartnerKeyService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The systems of partners that may tell and ask for events, and their keys. */
@Path("quan-ly/doi-tac")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class PartnerDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    PartnerKeyService keys;

    @Inject
    SellerService sellers;

    @GET
    public JteModel list() {
        return page(Form.blank(), "");
    }

    /** The only page that ever shows a key. It is the answer to the form itself, so that no address leads back to it. */
    @POST
    public Response issue(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            Long seller = Choices.idOrNull(form.text("nguoi-ban"));
            String key = keys.issue(form.text("name"), seller, console.staff());
            return Response.ok(page(Form.blank(), key)).build();
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(page(form.with(invalid.sentences()), ""))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(page(form.withRefusal(violation.sentence()), ""))
                    .build();
        }
    }

    @POST
    @Path("{id}/thu-hoi")
    public Response revoke(@PathParam("id") String id) {
        keys.revoke(Choices.id(id), console.staff());
        return Flash.redirect("/quan-ly/doi-tac", "da-thu-hoi-khoa");
    }

    private JteModel page(Form form, String key) {
        return new StaticTemplates()
                .consolePartners(site, console.desk(), keys.list(console.staff()), sellers.active(), form, key);
    }
}
