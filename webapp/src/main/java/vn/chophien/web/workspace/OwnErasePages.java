package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.NameErasing;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where a seller takes a person's name out of its own diaries. */
@Path("nha-ban/xoa-ten")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.SHOP, act = SellerRight.SHOP)
public class OwnErasePages {

    private static final String ADDRESS = "/nha-ban/xoa-ten";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    NameErasing erasing;

    @GET
    public JteModel show() {
        return page(Form.blank(), NameErasing.Found.NOTHING_ASKED);
    }

    /** Pressing reload or coming back from the sign-in asks for these addresses without a form. */
    @GET
    @Path("{step: tim|xoa}")
    public JteModel showAgain() {
        return show();
    }

    @POST
    @Path("tim")
    public Response find(MultivaluedMap<String, String> values) {
        return erasing.find(workspace.seller().id(), Form.of(values), workspace.actor(), this::page);
    }

    @POST
    @Path("xoa")
    public Response erase(MultivaluedMap<String, String> values) {
        return erasing.erase(workspace.seller().id(), Form.of(values), workspace.actor(), ADDRESS, this::page);
    }

    private JteModel page(Form form, NameErasing.Found found) {
        return new StaticTemplates().workspaceErase(site, workspace.desk(), form, found);
    }
}
