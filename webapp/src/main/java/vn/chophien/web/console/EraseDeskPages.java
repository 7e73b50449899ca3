package vn.chophien.web.console;

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
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.cooperative.SellerService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.NameErasing;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where staff take a person's name out of the records of any seller. */
@Path("quan-ly/so-niem-phong/xoa-ten")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class EraseDeskPages {

    private static final String ADDRESS = "/quan-ly/so-niem-phong/xoa-ten";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    SellerService sellers;

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
        Form form = Form.of(values);
        return isOfSeller(form) ? erasing.find(seller(form), form, console.staff(), this::page) : refused(form);
    }

    @POST
    @Path("xoa")
    public Response erase(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return isOfSeller(form)
                ? erasing.erase(seller(form), form, console.staff(), ADDRESS, this::page)
                : refused(form);
    }

    private static boolean isOfSeller(Form form) {
        return form.number("seller").orElse(0) > 0;
    }

    private static long seller(Form form) {
        return form.number("seller").orElse(0);
    }

    private Response refused(Form form) {
        return Response.status(400)
                .entity(page(form.with(Map.of("seller", "Hãy chọn người bán.")), NameErasing.Found.NOTHING_ASKED))
                .build();
    }

    private JteModel page(Form form, NameErasing.Found found) {
        return new StaticTemplates().consoleErase(site, console.desk(), sellers.all(console.staff()), form, found);
    }
}
