package vn.chophien.web.account;

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
import java.util.function.Supplier;
import vn.chophien.account.Actor;
import vn.chophien.account.NewAccount;
import vn.chophien.account.NewAccountService;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.Role;
import vn.chophien.account.SessionService;
import vn.chophien.member.InvitationService;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The link by which somebody becomes a member: with the account they have, or with a new one. */
@Path("loi-moi/{token}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class InvitationPages {

    private static final int TRIES = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    InvitationService invitations;

    @Inject
    NewAccountService accounts;

    @Inject
    SessionService sessions;

    @Inject
    Doorway doorway;

    @Inject
    Cookies cookies;

    @Inject
    RateLimit limit;

    @Inject
    HttpServletRequest request;

    @PathParam("token")
    String token = "";

    @GET
    public Response show() {
        try {
            return secret(Response.ok(page(Form.blank())));
        } catch (RuleViolation over) {
            return secret(Response.status(410).entity(new StaticTemplates().memberOver(site, over.sentence())));
        }
    }

    @POST
    public Response accept(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return signedIn.actor()
                .map(actor -> asThey(actor, form))
                .orElseGet(() -> Flash.redirect("/dang-nhap?toi=/loi-moi/" + token));
    }

    private Response asThey(Actor actor, Form form) {
        return answer(form, () -> {
            String slug = invitations.accept(token, actor);
            return Response.fromResponse(Flash.redirect("/nha-ban", "da-nhan-loi-moi"))
                    .cookie(cookies.hidden(SignedIn.CHOICE, slug, SessionService.LIFE))
                    .build();
        });
    }

    /** A new account, which is signed in at once. */
    @POST
    @Path("moi")
    public Response join(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        limit.take("invitation:" + RemoteAddress.of(request), TRIES, WINDOW);
        return answer(form, () -> {
            NewAccount account = accounts.prepare(
                    form.text("name"), form.text("signInName"), SecurityPages.typed(form, "mat-khau-moi"));
            long id = invitations.accept(token, account);
            return doorway.enter(sessions.open(id, doorway.device()), "/nha-ban");
        });
    }

    private Response answer(Form form, Supplier<Response> deed) {
        try {
            return CodePages.answer(form, deed, this::page);
        } catch (RuleViolation over) { // it is over meanwhile, so that its form cannot be shown again
            return secret(Response.status(410).entity(new StaticTemplates().memberOver(site, over.sentence())));
        }
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .memberInvitation(
                        site,
                        "/loi-moi/" + token,
                        invitations.open(token),
                        signedIn.actor()
                                .filter(actor -> actor.role() != Role.STAFF)
                                .map(Actor::name)
                                .orElse(""),
                        form);
    }

    private static Response secret(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
