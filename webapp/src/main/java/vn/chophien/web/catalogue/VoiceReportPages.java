package vn.chophien.web.catalogue;

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
import java.time.Duration;
import java.util.Arrays;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.catalogue.HiddenFor;
import vn.chophien.review.QuestionService;
import vn.chophien.review.ReviewService;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A reader tells staff that a review or a question breaks the law. */
@Path("bao-noi-dung/{kind: danh-gia|hoi-dap}/{id}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class VoiceReportPages {

    private static final int REPORTS = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Site site;

    @Inject
    ReviewService reviews;

    @Inject
    QuestionService questions;

    @Inject
    RateLimit rateLimit;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel form(@PathParam("kind") String kind, @PathParam("id") String id) {
        return page(kind, Choices.id(id), Form.blank());
    }

    @POST
    public Response send(
            @PathParam("kind") String kind, @PathParam("id") String typedId, MultivaluedMap<String, String> values) {
        long id = Choices.id(typedId);
        Form form = Form.of(values);
        HiddenFor reason = Arrays.stream(HiddenFor.values())
                .filter(one -> Choices.name(one).equals(form.text("reason")))
                .findFirst()
                .orElse(null);
        String address = RemoteAddress.of(request);
        try {
            rateLimit.take("voice-report:" + address, REPORTS, WINDOW);
        } catch (TooManyTries tries) {
            return Response.status(429)
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .entity(page(kind, id, form.withRefusal(tries.sentence())))
                    .build();
        }
        return Submitted.answer(
                form,
                () -> {
                    if (kind.equals("danh-gia")) {
                        reviews.report(id, reason, address);
                    } else {
                        questions.report(id, reason, address);
                    }
                    return Flash.redirect("/san-pham", "da-bao-noi-dung");
                },
                again -> page(kind, id, again));
    }

    private JteModel page(String kind, long id, Form form) {
        return new StaticTemplates().catalogueVoiceReport(site, kind, id, form);
    }
}
