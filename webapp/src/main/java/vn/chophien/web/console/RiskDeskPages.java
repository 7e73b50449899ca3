package vn.chophien.web.console;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.inspection.InspectionService;
import vn.chophien.inspection.RiskKeeping;
import vn.chophien.inspection.RiskRule;
import vn.chophien.inspection.WriteRisk;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** How much each kind of risk weighs when lots are drawn. */
@Path("quan-ly/quy-tac/diem-rui-ro")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class RiskDeskPages {

    private static final String HOME = "/quan-ly/quy-tac/diem-rui-ro";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    InspectionService inspections;

    @Inject
    RiskKeeping risks;

    @Inject
    AuditLog audit;

    @GET
    public Response show(@QueryParam("sua") @DefaultValue("") String edited) {
        if (edited.isEmpty()) {
            return page(200, Form.blank(), null);
        }
        RiskRule rule = rule(edited);
        return page(
                200,
                Form.filled(Map.of(
                        "version", Integer.toString(rule.version()),
                        "points", Integer.toString(rule.points()),
                        "most", Integer.toString(rule.most()),
                        "source", rule.source() == null ? "" : rule.source())),
                rule);
    }

    @POST
    @Path("{code}")
    public Response change(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        RiskRule rule = rule(code);
        try {
            risks.change(
                    new WriteRisk(
                            rule.code(),
                            Choices.version(form.text("version")),
                            number(form, "points"),
                            number(form, "most"),
                            form.text("source")),
                    console.staff());
            return Flash.redirect(HOME + "?sua=" + rule.code(), "da-luu");
        } catch (InvalidInput wrong) {
            return page(400, form.with(wrong.sentences()), rule);
        } catch (RuleViolation refused) {
            values.putSingle("version", Integer.toString(rule.version()));
            return page(409, form.withRefusal(refused.sentence()), rule);
        }
    }

    private static int number(Form form, String field) {
        return form.text(field).matches("\\d{1,6}") ? Integer.parseInt(form.text(field)) : -1;
    }

    private RiskRule rule(String code) {
        return inspections.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(RiskKeeping.OBJECT, code));
    }

    private Response page(int status, Form form, @Nullable RiskRule edited) {
        return Response.status(status)
                .entity(new StaticTemplates()
                        .rulesRisks(
                                site,
                                console.desk(),
                                inspections.rules(),
                                form,
                                edited,
                                audit.entries(RiskKeeping.OBJECT, edited == null ? "" : edited.code())))
                .build();
    }
}
