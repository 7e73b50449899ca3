package vn.chophien.web.account;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import vn.chophien.shared.NotFound;
import vn.chophien.trace.label.QrCode;
import vn.chophien.twostep.Admitted;
import vn.chophien.twostep.Enrolment;
import vn.chophien.twostep.SignInStep;
import vn.chophien.twostep.SignInStepService;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What comes after a right password: one page at one address, which asks for whatever is missing. */
@Path("dang-nhap/buoc-hai")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class StepPages {

    static final String PATH = "/dang-nhap/buoc-hai";
    private static final Duration LIFE = Duration.ofMinutes(15);

    @Inject
    Site site;

    @Inject
    SignInStepService steps;

    @Inject
    Doorway doorway;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    @GET
    public Response show(@QueryParam("toi") @DefaultValue("") String target) {
        return inside(half -> Response.ok(
                        page(half, Form.filled(Map.of("toi", OwnPath.of(target).orElse("")))))
                .build());
    }

    @POST
    @Path("ma")
    public Response giveCode(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return inside(half -> CodePages.answer(
                form, () -> go(steps.giveCode(half, form.text("ma")), form.text("toi")), again -> page(half, again)));
    }

    @POST
    @Path("mat-khau")
    public Response setPassword(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return inside(half -> CodePages.answer(
                form,
                () -> go(steps.setPassword(half, SecurityPages.typed(form, "mat-khau-moi")), form.text("toi")),
                again -> page(half, again)));
    }

    /** Answers with the recovery codes: no address leads back to them. */
    @POST
    @Path("ung-dung")
    public Response enrol(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return inside(half -> CodePages.answer(
                form,
                () -> {
                    SignInStepService.Enrolled enrolled = steps.enrol(half, form.text("ma"));
                    Response entered = doorway.enter(enrolled.token(), form.text("toi"));
                    return Response.fromResponse(entered)
                            .status(200)
                            .header("Location", null)
                            .entity(new StaticTemplates()
                                    .twostepCodes(site, enrolled.codes(), path(entered.getLocation())))
                            .cookie(forgetHalf())
                            .build();
                },
                again -> page(half, again)));
    }

    /** The server made it whole; a link of a page needs no more than this. */
    private static String path(URI address) {
        String query = address.getRawQuery();
        return query == null ? address.getRawPath() : address.getRawPath() + "?" + query;
    }

    /** In, or on to the next step. */
    Response go(Admitted admitted, String target) {
        if (admitted.whole()) {
            return Response.fromResponse(doorway.enter(admitted.token(), target))
                    .cookie(forgetHalf())
                    .build();
        }
        String wanted = OwnPath.of(target).orElse("");
        UriBuilder page = UriBuilder.fromPath(PATH);
        return Response.seeOther(
                        wanted.isEmpty()
                                ? page.build()
                                : page.queryParam("toi", "{toi}").build(wanted))
                .cookie(cookies.hidden(Cookies.HALF, admitted.token(), LIFE))
                .build();
    }

    private NewCookie forgetHalf() {
        return cookies.hidden(Cookies.HALF, "", Duration.ZERO);
    }

    /** Whoever comes late, or with the back button, begins again at the door. */
    private Response inside(Function<String, Response> answer) {
        try {
            return cookies.read(request, Cookies.HALF).map(answer).orElseGet(() -> Flash.redirect("/dang-nhap"));
        } catch (NotFound over) {
            return Flash.redirect("/dang-nhap", "het-buoc-hai");
        }
    }

    private JteModel page(String half, Form form) {
        SignInStep step = steps.next(half);
        return switch (step) {
            case CODE -> new StaticTemplates().twostepCode(site, form);
            case PASSWORD -> new StaticTemplates().twostepPassword(site, form);
            case ENROL -> {
                Enrolment enrolment = steps.enrolment(half);
                yield new StaticTemplates()
                        .twostepEnrol(site, enrolment, qr(enrolment), PATH + "/ung-dung", true, form);
            }
            case NOTHING -> throw new NotFound("step", "after the last");
        };
    }

    static String qr(Enrolment enrolment) {
        return QrCode.of(enrolment.uri(), QrCode.Level.M).toSvg("Mã QR cho ứng dụng xác thực");
    }
}
