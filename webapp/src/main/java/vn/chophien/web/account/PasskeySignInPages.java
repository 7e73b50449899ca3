package vn.chophien.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.RemoteAddress;
import vn.chophien.passkey.PasskeySignInService;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Form;

/** The way in by a passkey: the script asks what to sign, then the form brings the answer. */
@Path("dang-nhap/khoa-truy-cap")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class PasskeySignInPages {

    @Inject
    PasskeySignInService signIn;

    @Inject
    SignInPage page;

    @Inject
    Doorway doorway;

    @Inject
    Cookies cookies;

    @Inject
    HttpServletRequest request;

    @POST
    @Path("thu-thach")
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin() {
        return PasskeyAnswers.options(() -> signIn.begin(visitor(), RemoteAddress.of(request)));
    }

    @POST
    public Response enter(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return PasskeyAnswers.answer(
                form,
                () -> doorway.enter(
                        signIn.enter(form.text("khoa"), visitor(), RemoteAddress.of(request), doorway.device()),
                        form.text("toi")),
                page::of);
    }

    /** Challenges are bound to the browser that asks for them; a form without this cookie was refused before. */
    private String visitor() {
        return cookies.read(request, Cookies.VISITOR).orElseThrow();
    }
}
