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
import vn.chophien.member.MandateService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Whom a household lets act for it, and all that was done so. */
@Path("nha-ban/nguoi-giup")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.SHOP, act = SellerRight.SHOP)
public class MandatePages {

    private static final String HOME = "/nha-ban/nguoi-giup";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    MandateService mandates;

    @GET
    public JteModel list(@QueryParam("trang") @DefaultValue("") String page) {
        return page(Form.blank(), page);
    }

    @POST
    public Response grant(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    mandates.grant(MandateForm.read(form, workspace.seller().id()), workspace.actor());
                    return Flash.redirect(HOME, "da-nho-giup");
                },
                again -> page(again, ""));
    }

    @POST
    @Path("{id}/rut")
    public Response withdraw(@PathParam("id") String id) {
        mandates.withdraw(Choices.id(id), workspace.actor());
        return Flash.redirect(HOME, "da-rut-giup");
    }

    @GET
    @Path("{id}/giay.jpg")
    @Produces("image/jpeg")
    public Response paper(@PathParam("id") String id) {
        return Response.ok(mandates.paper(Choices.id(id), workspace.actor()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private JteModel page(Form form, String page) {
        long seller = workspace.seller().id();
        return new StaticTemplates()
                .workspaceMandates(
                        site,
                        workspace.desk(),
                        mandates.ofSeller(seller, workspace.actor()),
                        mandates.deeds(seller, ListAddress.paging(page), workspace.actor()),
                        ListAddress.of(HOME),
                        mandates.longest(),
                        MemberPages.keyed(form));
    }
}
