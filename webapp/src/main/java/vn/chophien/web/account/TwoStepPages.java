package vn.chophien.web.account;

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
import java.util.function.Function;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.shared.NotFound;
import vn.chophien.twostep.Enrolment;
import vn.chophien.twostep.TwoStepService;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The second step of whoever is signed in: on, off, and codes for paper. Buyers have passkeys instead. */
@Path("tai-khoan/bao-mat/hai-buoc")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class TwoStepPages {

    static final String PATH = "/tai-khoan/bao-mat/hai-buoc";

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    TwoStepService steps;

    @GET
    public Response show() {
        return asOwner(actor -> Response.ok(page(actor, Form.blank())).build());
    }

    @POST
    @Path("bat")
    public Response begin(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return asOwner(actor -> CodePages.answer(
                form,
                () -> {
                    Enrolment begun = steps.begin(password(form), actor);
                    return Response.ok(enrolling(begun, Form.blank())).build();
                },
                again -> page(actor, again)));
    }

    @POST
    @Path("xac-nhan")
    public Response confirm(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return asOwner(actor -> {
            Enrolment pending = steps.pending(actor);
            return CodePages.answer(
                    form,
                    () -> Response.ok(new StaticTemplates()
                                    .twostepCodes(site, steps.confirm(form.text("ma"), actor), PATH))
                            .build(),
                    again -> enrolling(pending, again));
        });
    }

    @POST
    @Path("ma-du-phong")
    public Response renewCodes(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return asOwner(actor -> CodePages.answer(
                form,
                () -> Response.ok(
                                new StaticTemplates().twostepCodes(site, steps.renewCodes(password(form), actor), PATH))
                        .build(),
                again -> page(actor, again)));
    }

    @POST
    @Path("go")
    public Response turnOff(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return asOwner(actor -> CodePages.answer(
                form,
                () -> {
                    steps.turnOff(password(form), actor);
                    return Flash.redirect(PATH, "da-go-hai-buoc");
                },
                again -> page(actor, again)));
    }

    private static String password(Form form) {
        return SecurityPages.typed(form, "mat-khau-cu");
    }

    private JteModel page(Actor actor, Form form) {
        return new StaticTemplates().twostepShow(site, actor, steps.state(actor.accountId(), actor.role()), form);
    }

    private JteModel enrolling(Enrolment enrolment, Form form) {
        return new StaticTemplates()
                .twostepEnrol(site, enrolment, StepPages.qr(enrolment), PATH + "/xac-nhan", false, form);
    }

    private Response asOwner(Function<Actor, Response> answer) {
        return signedIn.actor()
                .map(actor -> {
                    if (actor.role() == Role.BUYER) {
                        throw new NotFound("second step of a buyer", actor.accountId());
                    }
                    return answer.apply(actor);
                })
                .orElseGet(() -> Flash.redirect("/dang-nhap?toi=" + PATH));
    }
}
