package vn.chophien.web.enrolment;

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
import vn.chophien.enrolment.DossierSheetService;
import vn.chophien.enrolment.DossierStep;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where a household takes what staff wrote down for it, and goes on with it. */
@Path("ban-hang/nhan/{token}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class PreparedPages {

    @Inject
    Site site;

    @Inject
    ApplicantDesk desk;

    @Inject
    DossierSheetService sheets;

    @PathParam("token")
    String token = "";

    @GET
    public JteModel show() {
        return page(Form.blank());
    }

    @POST
    public Response claim(MultivaluedMap<String, String> values) {
        return Submitted.answer(
                Form.of(values),
                () -> Flash.redirect(
                        DossierPages.path(sheets.claim(token, desk.applicant()), DossierStep.WHO), "da-nhan-ho-so"),
                this::page);
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .enrolmentPrepared(site, desk.desk(), sheets.prepared(token, desk.applicant()), form);
    }
}
