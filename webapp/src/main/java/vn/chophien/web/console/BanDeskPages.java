package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.shared.Edit;
import vn.chophien.shared.NotFound;
import vn.chophien.site.BanKeeping;
import vn.chophien.site.BanView;
import vn.chophien.site.WriteBan;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Form;
import vn.chophien.web.template.StaticTemplates;

/** Active substances that no diary may name. */
@Path("quan-ly/quy-tac/chat-cam")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class BanDeskPages extends RuleRowPages {

    @Inject
    BanKeeping bans;

    @Override
    String home() {
        return "/quan-ly/quy-tac/chat-cam";
    }

    @Override
    Response page(int status, Form form, Look look) {
        List<BanView> rows = bans.all(console.staff()).stream()
                .sorted(Comparator.comparing(ban -> ban.days().on(today())))
                .toList();
        return Response.status(status)
                .entity(new StaticTemplates()
                        .rulesBans(
                                site,
                                console.desk(),
                                rows,
                                form,
                                look.edited() == 0 ? null : one(look.edited()),
                                audit.entries(BanKeeping.OBJECT, look.edited()),
                                today()))
                .build();
    }

    private BanView one(long id) {
        return bans.all(console.staff()).stream()
                .filter(ban -> ban.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(BanKeeping.OBJECT, id));
    }

    @Override
    Form filled(long id) {
        BanView ban = one(id);
        return Form.filled(Map.of(
                "version", text(ban.version()),
                "name", ban.name(),
                "source", ban.source(),
                "since", text(ban.days().since()),
                "until", text(ban.days().until())));
    }

    private static WriteBan read(Form form) {
        return new WriteBan(form.text("name"), form.text("source"), day(form, "since"), day(form, "until"));
    }

    @Override
    void add(Form form) {
        bans.add(read(form), console.staff());
    }

    @Override
    void change(Edit edit, Form form) {
        bans.change(edit, read(form), console.staff());
    }

    @Override
    void end(Edit edit, @Nullable LocalDate until) {
        bans.change(edit, one(edit.id()).content().until(until), console.staff());
    }
}
