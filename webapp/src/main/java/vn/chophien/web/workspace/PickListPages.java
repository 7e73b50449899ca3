package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.order.PickListService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What to fetch from the store for many orders, lot by lot; to take along on paper. */
@Path("nha-ban/lay-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.SEE_ORDERS, act = SellerRight.SEE_ORDERS)
public class PickListPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    PickListService lists;

    @GET
    public JteModel show(@QueryParam("don") List<String> numbers) {
        return new StaticTemplates()
                .workspacePickList(
                        site,
                        workspace.desk(),
                        lists.of(workspace.seller().id(), Set.copyOf(numbers), workspace.actor()),
                        workspace.now());
    }
}
