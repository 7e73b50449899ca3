package vn.chophien.web.account;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.buyer.BuyerSignInService;
import vn.chophien.buyer.CodeSent;
import vn.chophien.buyer.SignInChallenge;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The way in by a code, and the proof of another contact, which is the same way with an account at its end. */
@Path("dang-nhap/ma")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class CodePages {

    static final String PATH = "/dang-nhap/ma/";

    @Inject
    Site site;

    @Inject
    SignInPage signInPage;

    @Inject
    SignedIn signedIn;

    @Inject
    BuyerSignInService signIn;

    @Inject
    Doorway doorway;

    @Inject
    ShownCode shownCode;

    @Inject
    HttpServletRequest request;

    @POST
    public Response ask(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String target = OwnPath.of(form.text("toi")).orElse("");
        return answer(
                form,
                () -> waiting(signIn.ask(form.text("lien-he"), RemoteAddress.of(request)), target, null),
                signInPage::of);
    }

    @GET
    @Path("{handle}")
    public Object show(@PathParam("handle") String handle, @QueryParam("toi") @DefaultValue("") String target) {
        try {
            return page(handle, Form.filled(Map.of("toi", OwnPath.of(target).orElse(""))));
        } catch (NotFound over) { // used, or long ago: the back button, or a kept link
            return Flash.redirect("/dang-nhap");
        }
    }

    @POST
    @Path("{handle}")
    public Response enter(@PathParam("handle") String handle, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        SignInChallenge challenge = signIn.challenge(handle);
        String address = RemoteAddress.of(request);
        return answer(
                form,
                () -> {
                    if (challenge.adding()) {
                        signIn.add(handle, form.text("ma"), address, signedIn.required());
                        return Flash.redirect(SecurityPage.HOME, "da-them-lien-he");
                    }
                    return doorway.enter(
                            signIn.enter(handle, form.text("ma"), address, doorway.device()), form.text("toi"));
                },
                again -> page(handle, again));
    }

    @POST
    @Path("{handle}/gui-lai")
    public Response again(@PathParam("handle") String handle, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String target = OwnPath.of(form.text("toi")).orElse("");
        return answer(
                form,
                () -> waiting(signIn.again(handle, RemoteAddress.of(request)), target, "da-gui-ma"),
                again -> page(handle, again));
    }

    /** On to the page that asks for the code. */
    Response waiting(CodeSent sent, String target, @Nullable String said) {
        UriBuilder page = UriBuilder.fromPath(PATH + "{handle}");
        if (!target.isEmpty()) {
            page.queryParam("toi", "{toi}");
        }
        String path = target.isEmpty()
                ? page.build(sent.handle()).toString()
                : page.build(sent.handle(), target).toString();
        Response redirect = said == null ? Flash.redirect(path) : Flash.redirect(path, said);
        return shownCode.carry(sent, Response.fromResponse(redirect)).build();
    }

    private JteModel page(String handle, Form form) {
        return new StaticTemplates()
                .accountCode(
                        site,
                        signIn.challenge(handle),
                        form,
                        shownCode.of(handle).orElse(null));
    }

    static Response answer(Form form, Supplier<Response> deed, Function<Form, ?> again) {
        try {
            return deed.get();
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(again.apply(form.with(invalid.sentences())))
                    .build();
        } catch (TooManyTries tries) {
            return Response.status(429)
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .entity(again.apply(form.withRefusal(tries.sentence())))
                    .build();
        } catch (RuleViolation wrong) {
            return Response.status(400)
                    .entity(again.apply(form.withRefusal(wrong.sentence())))
                    .build();
        }
    }
}
