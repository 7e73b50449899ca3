package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.cooperative.SellerService;
import vn.chophien.member.MandateService;
import vn.chophien.shared.Paging;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;
import vn.chophien.web.workspace.MandateForm;
import vn.chophien.web.workspace.MemberPages;

/** Files what a household signed on paper that cannot use the page, and shows staff who acts for whom. */
@Path("quan-ly/nguoi-ban/{seller}/nguoi-giup")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class MandateDeskPages {

    private static final Paging A_GLANCE = new Paging(1, 20);

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    SellerService sellers;

    @Inject
    MandateService mandates;

    @Inject
    HttpServletRequest request;

    @PathParam("seller")
    String seller = "";

    @GET
    public JteModel list() {
        return page(Form.blank());
    }

    @POST
    @TakesPictures
    public Response file(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    List<byte[]> files = Uploads.of(request).files();
                    byte[] photo = files.isEmpty() ? new byte[0] : files.get(0);
                    mandates.file(MandateForm.read(form, Choices.id(seller)), photo, console.staff());
                    return Flash.redirect(home(), "da-nho-giup");
                },
                this::page);
    }

    @POST
    @Path("{id}/rut")
    public Response withdraw(@PathParam("id") String id) {
        mandates.withdraw(Choices.id(id), console.staff());
        return Flash.redirect(home(), "da-rut-giup");
    }

    @GET
    @Path("{id}/giay.jpg")
    @Produces("image/jpeg")
    public Response paper(@PathParam("id") String id) {
        return Response.ok(mandates.paper(Choices.id(id), console.staff()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private String home() {
        return "/quan-ly/nguoi-ban/" + Choices.id(seller) + "/nguoi-giup";
    }

    private JteModel page(Form form) {
        long id = Choices.id(seller);
        return new StaticTemplates()
                .consoleMandates(
                        site,
                        console.desk(),
                        sellers.seller(id),
                        mandates.ofSeller(id, console.staff()),
                        mandates.deeds(id, A_GLANCE, console.staff()),
                        mandates.longest(),
                        MemberPages.keyed(form));
    }
}
