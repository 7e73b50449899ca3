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
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.review.AskQuestion;
import vn.chophien.review.QuestionService;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.Tokens;
import vn.chophien.web.template.StaticTemplates;

/** All questions about a product, and the form to ask one. */
@Path("san-pham/{slug}/hoi-dap")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class QuestionPages {

    private static final int QUESTIONS = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Site site;

    @Inject
    CatalogueService catalogue;

    @Inject
    QuestionService questions;

    @Inject
    RateLimit rateLimit;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel show(@PathParam("slug") String slug) {
        Form form = Form.blank();
        form.values().putSingle("khoa", Tokens.fresh().replaceAll("[^A-Za-z0-9]", "-"));
        return page(slug, form);
    }

    @POST
    public Response ask(@PathParam("slug") String slug, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            rateLimit.take("question:" + RemoteAddress.of(request), QUESTIONS, WINDOW);
        } catch (TooManyTries tries) {
            return Response.status(429)
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .entity(page(slug, form.withRefusal(tries.sentence())))
                    .build();
        }
        return Submitted.answer(
                form,
                () -> {
                    questions.ask(
                            slug,
                            new AskQuestion(
                                    form.text("khoa"), form.text("name"), form.text("email"), form.text("words")));
                    return Flash.redirect("/san-pham/" + slug + "/hoi-dap", "da-hoi");
                },
                again -> page(slug, again));
    }

    private JteModel page(String slug, Form form) {
        return new StaticTemplates().catalogueQuestionList(site, catalogue.offer(slug), form);
    }
}
