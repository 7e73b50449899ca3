package vn.chophien.web.workspace;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.MemberRole;
import vn.chophien.account.Membership;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.member.InvitationService;
import vn.chophien.member.Invite;
import vn.chophien.member.MemberService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Who works for a seller, who was asked to, and what each role may do. */
@Path("nha-ban/thanh-vien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
public class MemberPages {

    private static final String HOME = "/nha-ban/thanh-vien";
    private static final String KEY = "key";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    MemberService members;

    @Inject
    InvitationService invitations;

    /** Members who manage nothing read what they are, and may go. */
    @GET
    public JteModel list() {
        return page(Form.blank(), null);
    }

    @GET
    @Path("quyen")
    public JteModel rights() {
        return new StaticTemplates().workspaceRights(site, workspace.desk(), role());
    }

    /** Answers with the link: no address leads back to it. */
    @POST
    @DeskRight(see = SellerRight.SHOP, act = SellerRight.SHOP)
    public Response invite(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    Invite invite = new Invite(
                            form.text(KEY),
                            seller(),
                            form.text("contact"),
                            Choices.read(MemberRole.class, form.text("role")));
                    return Response.ok(page(Form.blank(), invitations.invite(invite, workspace.actor())))
                            .build();
                },
                again -> page(again, null));
    }

    @POST
    @Path("{account}/vai-tro")
    public Response setRole(@PathParam("account") String account, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        MemberRole role = Choices.read(MemberRole.class, form.text("role"));
        return deed(
                form, "da-doi-vai-tro", () -> members.setRole(seller(), Choices.id(account), role, workspace.actor()));
    }

    @POST
    @Path("{account}/bot")
    public Response remove(@PathParam("account") String account, MultivaluedMap<String, String> values) {
        return deed(
                Form.of(values),
                "da-bot-thanh-vien",
                () -> members.remove(seller(), Choices.id(account), workspace.actor()));
    }

    @POST
    @Path("lay-lai/{past}")
    public Response putBack(@PathParam("past") String past, MultivaluedMap<String, String> values) {
        return deed(
                Form.of(values),
                "da-lay-lai-thanh-vien",
                () -> members.putBack(seller(), Choices.id(past), workspace.actor()));
    }

    @POST
    @Path("loi-moi/{id}/rut")
    public Response withdraw(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        return deed(
                Form.of(values),
                "da-rut-loi-moi",
                () -> invitations.withdraw(seller(), Choices.id(id), workspace.actor()));
    }

    /** To where whoever they are now may be. */
    @POST
    @Path("roi")
    public Response leave(MultivaluedMap<String, String> values) {
        return Submitted.answer(
                Form.of(values),
                () -> {
                    members.leave(seller(), workspace.actor());
                    return Flash.redirect("/tai-khoan", "da-roi");
                },
                again -> page(again, null));
    }

    private Response deed(Form form, String said, Runnable deed) {
        return Submitted.answer(
                form,
                () -> {
                    deed.run();
                    return Flash.redirect(HOME, said);
                },
                again -> page(again, null));
    }

    private long seller() {
        return workspace.seller().id();
    }

    /** Who only helps is no member, and has no business here. */
    private MemberRole role() {
        Membership membership =
                Objects.requireNonNull(workspace.actor().memberships().get(seller()));
        MemberRole role = membership.role();
        if (role == null) {
            throw new NotFound("membership at", seller());
        }
        return role;
    }

    private JteModel page(Form form, InvitationService.@Nullable Sent sent) {
        if (!workspace.may(SellerRight.SHOP)) {
            return new StaticTemplates().workspaceMember(site, workspace.desk(), role(), form);
        }
        long seller = seller();
        return new StaticTemplates()
                .workspaceMembers(
                        site,
                        workspace.desk(),
                        members.of(seller, workspace.actor()),
                        workspace.actor().accountId(),
                        invitations.waiting(seller, workspace.actor()),
                        members.justRemoved(seller, workspace.actor()),
                        members.history(seller, workspace.actor()),
                        sent,
                        keyed(form),
                        workspace.now());
    }

    /** Each form that is shown anew gets a key of its own; one that comes back keeps it. */
    public static Form keyed(Form form) {
        if (!form.text(KEY).isEmpty()) {
            return form;
        }
        if (!form.isRefused()) {
            return Form.filled(new HashMap<>(Map.of(KEY, UUID.randomUUID().toString())));
        }
        form.values().put(KEY, List.of(UUID.randomUUID().toString()));
        return form;
    }
}
