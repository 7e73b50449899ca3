package vn.chophien.web.account;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Normalizer;
import java.util.Map;
import vn.chophien.account.Actor;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.SignIn;
import vn.chophien.account.TooManyTries;
import vn.chophien.buyer.BuyerSignInService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.twostep.SignInStepService;
import vn.chophien.web.shared.Form;

/** The way in. A new session begins with each sign-in and the one before it ends, so an older cookie opens nothing. */
@Path("dang-nhap")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class SignInPages {

    @Inject
    SignInPage page;

    @Inject
    SignedIn signedIn;

    @Inject
    SignIn signIn;

    @Inject
    SignInStepService stepping;

    @Inject
    StepPages steps;

    @Inject
    Doorway doorway;

    @Inject
    HttpServletRequest request;

    /** @param other asked for by somebody who takes over a phone on which another person is signed in */
    @GET
    public Object show(
            @QueryParam("toi") @DefaultValue("") String target, @QueryParam("doi") @DefaultValue("") String other) {
        return signedIn.actor()
                .filter(actor -> other.isEmpty())
                .<Object>map(actor -> to(target, actor).build())
                .orElseGet(() ->
                        page.of(Form.filled(Map.of("toi", OwnPath.of(target).orElse("")))));
    }

    @POST
    public Response enter(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            String name = BuyerSignInService.signInName(name(form));
            long account = signIn.prove(name, password(form), RemoteAddress.of(request));
            return steps.go(stepping.begin(account, doorway.device()), form.text("toi"));
        } catch (InvalidInput invalid) {
            return again(400, form.with(invalid.sentences())).build();
        } catch (TooManyTries tries) {
            return again(429, form.withRefusal(tries.sentence()))
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .build();
        } catch (RuleViolation wrong) {
            return again(400, form.withRefusal(wrong.sentence())).build();
        }
    }

    private static String name(Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!form.text("ten").isEmpty(), "ten", "Bạn chưa ghi tên đăng nhập.");
        wrong.require(form.text("ten").length() <= 120, "ten", "Tên đăng nhập dài nhất 120 chữ.");
        wrong.require(!password(form).isEmpty(), "mat-khau", "Bạn chưa ghi mật khẩu.");
        wrong.throwIfAny();
        return form.text("ten");
    }

    /** As typed: outer spaces may belong to a password. */
    private static String password(Form form) {
        String typed = form.values().getFirst("mat-khau");
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private Response.ResponseBuilder again(int status, Form form) {
        return Response.status(status).entity(page.of(form));
    }

    private static Response.ResponseBuilder to(String target, Actor actor) {
        return Response.seeOther(
                URI.create(OwnPath.of(target, actor.role(), actor.sells()).orElse(OwnPath.deskOf(actor.role()))));
    }
}
