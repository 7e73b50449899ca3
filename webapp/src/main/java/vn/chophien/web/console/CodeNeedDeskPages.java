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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.CodeNeedKeeping;
import vn.chophien.catalogue.CodeNeedKind;
import vn.chophien.catalogue.CodeNeedView;
import vn.chophien.catalogue.WriteCodeNeed;
import vn.chophien.shared.Edit;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;
import vn.chophien.web.template.StaticTemplates;

/** Shelves that ask for a code before they are listed on. */
@Path("quan-ly/quy-tac/ma-so")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class CodeNeedDeskPages extends RuleRowPages {

    @Inject
    CodeNeedKeeping needs;

    @Inject
    CatalogueService catalogue;

    @Override
    String home() {
        return "/quan-ly/quy-tac/ma-so";
    }

    @Override
    Response page(int status, Form form, Look look) {
        List<CodeNeedView> rows = needs.all(console.staff()).stream()
                .sorted(Comparator.comparing(need -> need.days().on(today())))
                .toList();
        return Response.status(status)
                .entity(new StaticTemplates()
                        .rulesCodeNeeds(
                                site,
                                console.desk(),
                                rows,
                                catalogue.categories(),
                                form,
                                look.edited() == 0 ? null : one(look.edited()),
                                audit.entries(CodeNeedKeeping.OBJECT, look.edited()),
                                today()))
                .build();
    }

    private CodeNeedView one(long id) {
        return needs.all(console.staff()).stream()
                .filter(need -> need.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(CodeNeedKeeping.OBJECT, id));
    }

    @Override
    Form filled(long id) {
        CodeNeedView need = one(id);
        return Form.filled(Map.of(
                "version", text(need.version()),
                "category", text(need.categoryId()),
                "kind", Choices.name(need.kind()),
                "crop", text(need.crop()),
                "source", need.source(),
                "since", text(need.days().since()),
                "until", text(need.days().until())));
    }

    private static WriteCodeNeed read(Form form) {
        return new WriteCodeNeed(
                form.number("category").orElse(0),
                Stream.of(CodeNeedKind.values())
                        .filter(kind -> Choices.name(kind).equals(form.text("kind")))
                        .findFirst()
                        .orElse(null),
                textOrNull(form.text("crop")),
                form.text("source"),
                day(form, "since"),
                day(form, "until"));
    }

    @Override
    void add(Form form) {
        needs.add(read(form), console.staff());
    }

    @Override
    void change(Edit edit, Form form) {
        needs.change(edit, read(form), console.staff());
    }

    @Override
    void end(Edit edit, @Nullable LocalDate until) {
        needs.change(edit, one(edit.id()).content().until(until), console.staff());
    }
}
