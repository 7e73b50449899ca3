package vn.chophien.web.inspection;

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
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chophien.account.Role;
import vn.chophien.inspection.DrawLot;
import vn.chophien.inspection.DrawView;
import vn.chophien.inspection.InspectionService;
import vn.chophien.lot.SampleCheck;
import vn.chophien.lot.SampleResult;
import vn.chophien.lot.TakeSample;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The form that an inspector fills in at the seller's, with or without a network. */
@Path("quan-ly/lay-mau/{id}/phieu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class SampleFormPages {

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    InspectionService inspections;

    @Inject
    Clock clock;

    @GET
    public JteModel show(@PathParam("id") String id, @QueryParam("lo") @DefaultValue("") String lot) {
        Map<String, String> filled = new HashMap<>();
        filled.put("clientId", UUID.randomUUID().toString());
        filled.put("lot", lot);
        filled.put("day", Times.dayOf(clock.instant()).toString());
        filled.put(
                "time",
                LocalTime.now(clock.withZone(Times.ZONE))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        return page(draw(id), Form.filled(filled));
    }

    @POST
    public Response send(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        DrawView draw = draw(id);
        return Submitted.answer(
                form,
                () -> {
                    inspections.visit(draw.head().id(), read(form, draw.drawn()), signedIn.required());
                    return Flash.redirect("/quan-ly/lay-mau/" + draw.head().id(), "da-giu-phieu");
                },
                again -> page(draw, again));
    }

    private static TakeSample read(Form form, List<DrawLot> drawn) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!form.text("lot").isEmpty(), "lot", "Hãy quét hoặc gõ số lô.");
        var day = Typed.day(form, "day", wrong);
        var time = Typed.time(form, "time", wrong);
        var captured = Typed.moment(form, "capturedAt", "day", wrong);
        int packs = Typed.number(form, "packs", wrong);
        SampleResult result = Arrays.stream(SampleResult.values())
                .filter(one -> one.name().equals(form.text("result")))
                .findFirst()
                .orElse(SampleResult.PENDING);
        wrong.require(!form.text("result").isEmpty(), "result", "Hãy chọn kết quả.");
        wrong.throwIfAny();
        return new TakeSample(
                form.text("clientId"),
                TypedLot.find(form.text("lot"), drawn).id(),
                day.atTime(time).atZone(Times.ZONE).toInstant(),
                captured,
                form.text("place"),
                packs,
                Typed.orNull(form.text("sealNo")),
                Arrays.stream(SampleCheck.values())
                        .filter(check -> form.all("inOrder").contains(check.name()))
                        .collect(Collectors.toSet()),
                result,
                Typed.orNull(form.text("ticketNo")),
                Typed.orNull(form.text("note")));
    }

    private DrawView draw(String id) {
        return inspections.draw(Choices.id(id), signedIn.required());
    }

    private JteModel page(DrawView draw, Form form) {
        return new StaticTemplates().inspectionForm(site, Desk.ofStaff(site, signedIn.required()), draw, form);
    }
}
