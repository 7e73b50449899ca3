package vn.chophien.web.console;

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
import vn.chophien.complaint.CaseOutcome;
import vn.chophien.complaint.LotCaseService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A lot that several people complained about: staff look, and end it. */
@Path("quan-ly/khieu-nai/vu-viec/{id}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class LotCaseDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    LotCaseService cases;

    @GET
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    public Response end(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long caseId = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    CaseOutcome outcome = Choices.read(CaseOutcome.class, form.text("viec"));
                    if (outcome == null) {
                        throw InvalidInput.of("viec", "Hãy chọn cách kết thúc.");
                    }
                    cases.end(caseId, outcome, form.text("reason"), console.staff());
                    return outcome == CaseOutcome.RECALL
                            ? Flash.redirect("/quan-ly/thu-hoi/moi?lo="
                                    + cases.find(caseId, console.staff()).lotId())
                            : Flash.redirect("/quan-ly/khieu-nai/vu-viec/" + caseId, "da-ket-thuc-vu");
                },
                again -> page(caseId, again));
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .consoleLotCase(
                        site,
                        console.desk(),
                        cases.find(id, console.staff()),
                        cases.complaints(id, console.staff()),
                        cases.people(id, console.staff()),
                        cases.isTooFew(id, console.staff()),
                        form);
    }
}
