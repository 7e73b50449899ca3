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
import vn.chophien.complaint.ComplaintService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What people say about a seller's lots, and the seller's answers. */
@Path("nha-ban/khieu-nai")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.VOICES, act = SellerRight.VOICES)
public class OwnComplaintPages {

    private static final String HOME = "/nha-ban/khieu-nai";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    ComplaintService complaints;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        boolean closed = which.equals("xong");
        return new StaticTemplates()
                .workspaceComplaints(
                        site,
                        workspace.desk(),
                        complaints.list(workspace.seller().id(), closed, ListAddress.paging(page), workspace.actor()),
                        ListAddress.of(HOME).with("loai", closed ? "xong" : ""),
                        closed,
                        workspace.now());
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response answer(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long complaint = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    complaints.answer(complaint, form.text("words"), workspace.actor());
                    return Flash.redirect(HOME + "/" + complaint, "da-tra-loi-khach");
                },
                again -> page(complaint, again));
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .workspaceComplaint(
                        site, workspace.desk(), complaints.find(id, workspace.actor()), form, workspace.now());
    }
}
