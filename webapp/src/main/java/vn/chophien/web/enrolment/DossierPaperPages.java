package vn.chophien.web.enrolment;

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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.enrolment.DossierPaperService;
import vn.chophien.enrolment.DossierService;
import vn.chophien.enrolment.DossierStep;
import vn.chophien.enrolment.DossierView;
import vn.chophien.enrolment.PaperKind;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** Photos of a dossier's papers, one at a time, as a weak line can carry them. */
@Path("ban-hang/ho-so/{number}/giay-to")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class DossierPaperPages {

    @Inject
    Site site;

    @Inject
    ApplicantDesk desk;

    @Inject
    DossierService dossiers;

    @Inject
    DossierPaperService papers;

    @Inject
    HttpServletRequest request;

    @PathParam("number")
    String number = "";

    @GET
    public Object show() {
        DossierView dossier = dossiers.find(number, desk.applicant());
        return dossier.status().isEditable() ? page(Form.blank()) : Flash.redirect(DossierPages.HOME + number);
    }

    @POST
    @TakesPictures
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    List<byte[]> files = Uploads.of(request).files();
                    if (files.isEmpty()) {
                        throw InvalidInput.of("photo", "Hãy chụp hoặc chọn một ảnh.");
                    }
                    files.forEach(file -> papers.add(number, kind(form), file, desk.applicant()));
                    return Flash.redirect(DossierPages.path(number, DossierStep.PAPERS), "da-them-giay-to");
                },
                this::page);
    }

    private static @Nullable PaperKind kind(Form form) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> Choices.name(kind).equals(form.text("paper-kind")))
                .findFirst()
                .orElse(null);
    }

    @GET
    @Path("{id}.jpg")
    @Produces("image/jpeg")
    public Response file(@PathParam("id") String id) {
        return Response.ok(papers.file(number, Choices.id(id), desk.applicant()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("{id}/bo")
    public Response remove(@PathParam("id") String id) {
        papers.remove(number, Choices.id(id), desk.applicant());
        return Flash.redirect(DossierPages.path(number, DossierStep.PAPERS), "da-bo-giay-to");
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .enrolmentPapers(
                        site,
                        desk.desk(),
                        new DossierForm(
                                DossierStep.PAPERS,
                                dossiers.find(number, desk.applicant()),
                                form,
                                dossiers.asks(number, desk.applicant())),
                        papers.own(number, desk.applicant()));
    }
}
