package vn.chophien.web.console;

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
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Permission;
import vn.chophien.account.Role;
import vn.chophien.account.StaffRole;
import vn.chophien.shared.InvalidInput;
import vn.chophien.staff.StaffService;
import vn.chophien.staff.StaffView;
import vn.chophien.staff.WriteStaff;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Accounts of staff, for administrators; what each role may do, for all staff. */
@Path("quan-ly/nhan-su")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class StaffDeskPages {

    private static final String HOME = "/quan-ly/nhan-su";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    StaffService staff;

    /** Who may not see the accounts is led to what they may see. */
    @GET
    public Response list() {
        return console.staff().may(Permission.STAFF_ACCOUNTS)
                ? Response.ok(page(Form.blank())).build()
                : Flash.redirect(HOME + "/quyen");
    }

    @GET
    @Path("quyen")
    public JteModel permissions() {
        return new StaticTemplates().consolePermissions(site, console.desk(), console.staff());
    }

    /** Answers with the password: no address leads back to it. */
    @POST
    public Response create(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    String office = form.text("office");
                    StaffService.Given given = staff.create(
                            new WriteStaff(
                                    form.text("signInName"),
                                    form.text("name"),
                                    office.isEmpty() ? null : office,
                                    roles(form)),
                            console.staff());
                    return Response.ok(member(given.accountId(), Form.blank(), given))
                            .build();
                },
                this::page);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return member(Choices.id(id), Form.blank(), null);
    }

    @POST
    @Path("{id}/vai-tro")
    public Response setRoles(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return deed(id, form, "da-doi-vai-tro", account -> staff.setRoles(account, roles(form), console.staff()));
    }

    @POST
    @Path("{id}/khoa")
    public Response lock(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return deed(
                id, form, "da-khoa-tai-khoan", account -> staff.lock(account, form.text("reason"), console.staff()));
    }

    @POST
    @Path("{id}/mo-khoa")
    public Response unlock(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        return deed(id, Form.of(values), "da-mo-tai-khoan", account -> staff.unlock(account, console.staff()));
    }

    @POST
    @Path("{id}/ket-thuc-phien")
    public Response endSessions(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        return deed(id, Form.of(values), "da-ket-thuc-phien", account -> staff.endSessions(account, console.staff()));
    }

    @POST
    @Path("{id}/go-ung-dung")
    public Response removeApp(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        return deed(id, Form.of(values), "da-go-ung-dung", account -> staff.removeApp(account, console.staff()));
    }

    @POST
    @Path("{id}/mat-khau")
    public Response newPassword(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long account = Choices.id(id);
        return Submitted.answer(
                Form.of(values),
                () -> Response.ok(member(account, Form.blank(), staff.newPassword(account, console.staff())))
                        .build(),
                again -> member(account, again, null));
    }

    private Response deed(String id, Form form, String said, LongConsumer deed) {
        long account = Choices.id(id);
        return Submitted.answer(
                form,
                () -> {
                    deed.accept(account);
                    return Flash.redirect(HOME + "/" + account, said);
                },
                again -> member(account, again, null));
    }

    private static Set<StaffRole> roles(Form form) {
        Set<StaffRole> chosen = new HashSet<>();
        for (String name : form.all("roles")) {
            StaffRole role = Choices.read(StaffRole.class, name);
            if (role == null) {
                throw InvalidInput.of("roles", "Hãy chọn vai trò trong danh sách.");
            }
            chosen.add(role);
        }
        return chosen;
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .consoleStaff(site, console.desk(), staff.all(console.staff()), form, console.now());
    }

    private JteModel member(long account, Form form, StaffService.@Nullable Given given) {
        StaffView one = staff.find(account, console.staff());
        return new StaticTemplates()
                .consoleStaffMember(
                        site, console.desk(), one, one.id() == console.staff().accountId(), form, given, console.now());
    }
}
