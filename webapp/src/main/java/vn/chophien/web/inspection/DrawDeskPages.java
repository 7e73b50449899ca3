package vn.chophien.web.inspection;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chophien.account.Role;
import vn.chophien.inspection.AnnounceDraw;
import vn.chophien.inspection.InspectionService;
import vn.chophien.lot.ConcludeSample;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Draws as staff make and follow them. */
@Path("quan-ly/lay-mau")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class DrawDeskPages {

    private static final int USUAL_PERIOD_DAYS = 180;

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    InspectionService inspections;

    @Inject
    Clock clock;

    @GET
    public JteModel list() {
        LocalDate today = Times.dayOf(clock.instant());
        return list(Form.filled(Map.of(
                "clientId", UUID.randomUUID().toString(),
                "from", today.minusDays(USUAL_PERIOD_DAYS).toString(),
                "to", today.toString(),
                "picks", "5",
                "revealDays", "30")));
    }

    @POST
    public Response announce(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            return Flash.redirect(
                    "/quan-ly/lay-mau/" + inspections.announce(read(form), signedIn.required()), "da-cong-bo-dot");
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(list(form.with(invalid.sentences())))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(list(form.withRefusal(violation.sentence())))
                    .build();
        }
    }

    private static AnnounceDraw read(Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        AnnounceDraw command = new AnnounceDraw(
                form.text("clientId"),
                form.text("title"),
                Typed.day(form, "from", wrong),
                Typed.day(form, "to", wrong),
                Typed.number(form, "picks", wrong),
                Typed.number(form, "revealDays", wrong));
        wrong.throwIfAny();
        return command;
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return show(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}/{lot}/phan-cong")
    public Response assign(
            @PathParam("id") String id, @PathParam("lot") String lot, MultivaluedMap<String, String> values) {
        long drawId = Choices.id(id);
        Form form = Form.of(values);
        return changed(
                drawId,
                form,
                "da-phan-cong",
                () -> inspections.assign(drawId, Choices.id(lot), form.text("inspector"), signedIn.required()));
    }

    @POST
    @Path("{id}/{lot}/ket-qua")
    public Response conclude(
            @PathParam("id") String id, @PathParam("lot") String lot, MultivaluedMap<String, String> values) {
        long drawId = Choices.id(id);
        Form form = Form.of(values);
        return changed(drawId, form, "da-ghi-ket-qua", () -> {
            InvalidInput.Collector wrong = new InvalidInput.Collector();
            boolean passed = form.text("result").equals("PASSED");
            wrong.require(passed || form.text("result").equals("FAILED"), "result", "Hãy chọn đạt hoặc không đạt.");
            LocalDate day = Typed.day(form, "testedOn", wrong);
            wrong.throwIfAny();
            inspections.conclude(
                    drawId,
                    new ConcludeSample(
                            Choices.id(form.text("sample")),
                            Choices.id(lot),
                            form.text("reportNo"),
                            form.text("laboratory"),
                            day,
                            passed),
                    signedIn.required());
        });
    }

    private Response changed(long drawId, Form form, String done, Runnable deed) {
        try {
            deed.run();
            return Flash.redirect("/quan-ly/lay-mau/" + drawId, done);
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(show(drawId, form.with(invalid.sentences())))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(show(drawId, form.withRefusal(violation.sentence())))
                    .build();
        }
    }

    private JteModel list(Form form) {
        return new StaticTemplates().inspectionList(site, desk(), inspections.draws(), inspections.rules(), form);
    }

    private JteModel show(long drawId, Form form) {
        return new StaticTemplates()
                .inspectionShow(
                        site,
                        desk(),
                        inspections.draw(drawId, signedIn.required()),
                        inspections.visits(drawId, signedIn.required()),
                        form);
    }

    private Desk desk() {
        return Desk.ofStaff(site, signedIn.required());
    }
}
