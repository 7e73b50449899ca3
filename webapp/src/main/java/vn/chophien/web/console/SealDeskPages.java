package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Role;
import vn.chophien.ledger.AuditFinding;
import vn.chophien.ledger.AuditView;
import vn.chophien.ledger.LogAuditing;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What the readings of the sealed log found, and the button that asks for one now. */
@Path("quan-ly/so-niem-phong")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class SealDeskPages {

    private static final String ADDRESS = "/quan-ly/so-niem-phong";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    LogAuditing auditing;

    @GET
    public JteModel show() {
        return page(Form.blank());
    }

    @POST
    @Path("kiem-tra")
    public Response start() {
        try {
            auditing.start(console.staff());
            return Flash.redirect(ADDRESS, "da-hen-kiem-tra");
        } catch (RuleViolation runs) {
            return Response.status(409)
                    .entity(page(Form.blank().withRefusal(runs.sentence())))
                    .build();
        }
    }

    private JteModel page(Form form) {
        Optional<AuditView> last = auditing.last();
        List<AuditFinding> findings = last.map(audit -> auditing.findings(audit.id(), console.staff()))
                .orElse(List.of());
        return new StaticTemplates()
                .consoleSeal(
                        site,
                        console.desk(),
                        auditing.running(console.staff()).orElse(null),
                        last.orElse(null),
                        findings,
                        form);
    }
}
