package vn.chophien.web.account;

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
import java.text.Normalizer;
import java.util.function.Function;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.PasswordService;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.SessionService;
import vn.chophien.buyer.BuyerSignInService;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;

/** Where somebody is signed in, by what they sign in, and their password: for whoever has an account. */
@Path("tai-khoan/bao-mat")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class SecurityPages {

    @Inject
    SecurityPage page;

    @Inject
    SignedIn signedIn;

    @Inject
    SessionService sessions;

    @Inject
    PasswordService passwords;

    @Inject
    AccountService accounts;

    @Inject
    BuyerSignInService signIn;

    @Inject
    CodePages codes;

    @Inject
    HttpServletRequest request;

    @GET
    public Response show() {
        return asOwner(actor -> Response.ok(page.of(actor, Form.blank())).build());
    }

    /** Ends one other place, under the name that the list gave it. */
    @POST
    @Path("phien/{name}/ket-thuc")
    public Response end(@PathParam("name") String name) {
        return asOwner(actor -> {
            sessions.end(signedIn.token().orElseThrow(), name);
            return Flash.redirect(SecurityPage.HOME, "da-dang-xuat-noi-do");
        });
    }

    @POST
    @Path("phien/ket-thuc-noi-khac")
    public Response endOthers() {
        return asOwner(actor -> {
            sessions.endOthers(signedIn.token().orElseThrow());
            return Flash.redirect(SecurityPage.HOME, "da-dang-xuat-noi-khac");
        });
    }

    @POST
    @Path("mat-khau")
    public Response setPassword(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return asOwner(actor -> CodePages.answer(
                form,
                () -> {
                    passwords.set(typed(form, "mat-khau-cu"), typed(form, "mat-khau-moi"), actor);
                    sessions.endOthers(signedIn.token().orElseThrow());
                    return Flash.redirect(SecurityPage.HOME, "da-doi-mat-khau");
                },
                again -> page.of(actor, again)));
    }

    @POST
    @Path("lien-he")
    public Response addContact(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return asOwner(actor -> CodePages.answer(
                form,
                () -> codes.waiting(signIn.askToAdd(form.text("lien-he"), RemoteAddress.of(request), actor), "", null),
                again -> page.of(actor, again)));
    }

    @POST
    @Path("ten")
    public Response rename(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return asOwner(actor -> CodePages.answer(
                form,
                () -> {
                    accounts.rename(form.text("name"), actor);
                    return Flash.redirect(SecurityPage.HOME, "da-luu");
                },
                again -> page.of(actor, again)));
    }

    private Response asOwner(Function<Actor, Response> answer) {
        return signedIn.actor().map(answer).orElseGet(() -> Flash.redirect("/dang-nhap?toi=" + SecurityPage.HOME));
    }

    /** As typed: outer spaces may belong to a password. */
    static String typed(Form form, String field) {
        String typed = form.values().getFirst(field);
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
