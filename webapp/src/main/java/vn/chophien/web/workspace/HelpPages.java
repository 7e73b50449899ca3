package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.guide.GuideService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** How each task is done: cards to read, to have read out, and to print. */
@Path("nha-ban/huong-dan")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.LOOK)
public class HelpPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    GuideService guide;

    @GET
    public JteModel list() {
        return new StaticTemplates()
                .workspaceHelp(
                        site,
                        workspace.desk(),
                        guide.firstSteps(workspace.seller().id(), workspace.actor()),
                        HowTo.all(site.facts().authority()));
    }

    @GET
    @Path("{slug}")
    public JteModel show(@PathParam("slug") String slug) {
        HowTo card = HowTo.named(slug, site.facts().authority()).orElseThrow(() -> new NotFound("how-to", slug));
        return new StaticTemplates().workspaceHowTo(site, workspace.desk(), card);
    }
}
