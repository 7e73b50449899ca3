package vn.chophien.web.account;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.PasswordService;
import vn.chophien.account.Role;
import vn.chophien.buyer.Contact;
import vn.chophien.passkey.PasskeyService;
import vn.chophien.passkey.PasskeyView;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A buyer's own passkeys: adding takes a script and two steps, looking after them takes forms only. */
@Path("tai-khoan/bao-mat/khoa-truy-cap")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class PasskeyPages {

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    PasskeyService passkeys;

    @Inject
    AccountService accounts;

    @Inject
    PasswordService passwords;

    @Inject
    SecurityPage page;

    @Inject
    Doorway doorway;

    /** For the script: what the browser is to make a key for. */
    @POST
    @Path("thu-thach")
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin(MultivaluedMap<String, String> values) {
        Actor buyer = signedIn.required();
        return PasskeyAnswers.options(
                () -> passkeys.begin(SecurityPages.typed(Form.of(values), "mat-khau"), label(buyer), session(), buyer));
    }

    /** Enough for its owner to tell the account by, and no more than others may read over their shoulder. */
    private String label(Actor buyer) {
        return accounts.contacts(buyer).stream()
                .map(contact -> new Contact(contact.kind(), contact.value()).masked())
                .findFirst()
                .orElse(buyer.name());
    }

    @POST
    public Response finish(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Actor buyer = signedIn.required();
        return PasskeyAnswers.answer(
                form,
                () -> {
                    passkeys.finish(form.text("khoa"), doorway.device(), session(), buyer);
                    return Flash.redirect(SecurityPage.HOME, "da-them-khoa");
                },
                again -> page.of(buyer, again));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return one(id, null);
    }

    @POST
    @Path("{id}/ten")
    public Response rename(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return PasskeyAnswers.answer(
                form,
                () -> {
                    passkeys.rename(Choices.id(id), form.text("ten"), signedIn.required());
                    return Flash.redirect(SecurityPage.HOME, "da-luu");
                },
                again -> one(id, again));
    }

    @POST
    @Path("{id}/xoa")
    public Response remove(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return PasskeyAnswers.answer(
                form,
                () -> {
                    passkeys.remove(Choices.id(id), SecurityPages.typed(form, "mat-khau"), signedIn.required());
                    return Flash.redirect(SecurityPage.HOME, "da-xoa-khoa");
                },
                again -> one(id, again));
    }

    private JteModel one(String id, @Nullable Form refused) {
        Actor buyer = signedIn.required();
        PasskeyView passkey = passkeys.find(Choices.id(id), buyer);
        Form form = refused == null ? Form.filled(Map.of("ten", passkey.name())) : refused;
        return new StaticTemplates().accountPasskey(site, passkey, passwords.hasPassword(buyer.accountId()), form);
    }

    /** Challenges are bound to the session that asks for them. */
    private String session() {
        return signedIn.token().orElseThrow();
    }
}
