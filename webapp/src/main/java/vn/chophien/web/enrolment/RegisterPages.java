package vn.chophien.web.enrolment;

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
import vn.chophien.cooperative.SellerKind;
import vn.chophien.enrolment.DossierService;
import vn.chophien.enrolment.DossierStep;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The beginning: which kind of seller somebody is. And what they began before. */
@Path("ban-hang/dang-ky")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class RegisterPages {

    @Inject
    Site site;

    @Inject
    ApplicantDesk desk;

    @Inject
    DossierService dossiers;

    @GET
    public JteModel show() {
        return page(Form.blank());
    }

    @POST
    public Response start(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    String number = dossiers.start(KindChoice.read(form), desk.applicant());
                    return Flash.redirect(DossierPages.path(number, DossierStep.WHO));
                },
                this::page);
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .enrolmentRegister(site, desk.desk(), dossiers.own(desk.applicant()), SellerKind.values(), form);
    }
}
