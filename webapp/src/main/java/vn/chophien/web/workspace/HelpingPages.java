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
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.member.MandateService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Whom somebody helps, with what, until when; and the way out of it. */
@Path("nha-ban/lam-giup")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
public class HelpingPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    MandateService mandates;

    @GET
    public JteModel list() {
        return new StaticTemplates()
                .workspaceHelping(
                        site, workspace.desk(), mandates.ofHelper(workspace.actor()), SellerChoice.of(workspace));
    }

    @POST
    @Path("{id}/thoi")
    public Response end(@PathParam("id") String id) {
        mandates.withdraw(Choices.id(id), workspace.actor());
        return Flash.redirect("/tai-khoan", "da-thoi-giup");
    }
}
