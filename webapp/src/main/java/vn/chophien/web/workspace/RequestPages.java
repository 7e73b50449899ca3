package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.disclosure.DisclosureService;
import vn.chophien.enforcement.SellerStopService;
import vn.chophien.enforcement.TakedownFile;
import vn.chophien.enforcement.TakedownService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What authorities and the department asked of a seller, and what the seller says to it. */
@Path("nha-ban/yeu-cau")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.SHOP)
public class RequestPages {

    private static final String HOME = "/nha-ban/yeu-cau";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    TakedownService takedowns;

    @Inject
    SellerStopService stops;

    @Inject
    DisclosureService disclosures;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        long seller = workspace.seller().id();
        boolean lifted = which.equals("xong");
        return new StaticTemplates()
                .workspaceRequests(
                        site,
                        workspace.desk(),
                        takedowns.list(seller, lifted, ListAddress.paging(page), workspace.actor()),
                        stops.of(seller, workspace.actor()),
                        disclosures.known(seller, workspace.actor()),
                        ListAddress.of(HOME).with("loai", lifted ? "xong" : ""),
                        lifted);
    }

    @GET
    @Path("go-bo/{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("go-bo/{id}")
    public Response appeal(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long order = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    takedowns.appeal(order, form.text("words"), workspace.actor());
                    return Flash.redirect(HOME + "/go-bo/" + order, "da-gui-y-kien");
                },
                again -> page(order, again));
    }

    private JteModel page(long id, Form form) {
        TakedownFile file = takedowns.find(id, workspace.actor());
        if (file.order().sellerId() != workspace.seller().id()) {
            throw new NotFound("order about this seller", id);
        }
        return new StaticTemplates().workspaceTakedown(site, workspace.desk(), file, form);
    }
}
