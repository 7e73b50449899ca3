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
import vn.chophien.shared.Thousands;
import vn.chophien.site.GrowingDays;
import vn.chophien.site.UsualYieldView;
import vn.chophien.site.WriteYield;
import vn.chophien.site.YieldKeeping;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Form;
import vn.chophien.web.template.StaticTemplates;

/** What a hectare of a crop usually gives. */
@Path("quan-ly/quy-tac/nang-suat")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class YieldDeskPages extends RuleRowPages {

    @Inject
    YieldKeeping yields;

    @Override
    String home() {
        return "/quan-ly/quy-tac/nang-suat";
    }

    @Override
    Response page(int status, Form form, Look look) {
        List<UsualYieldView> rows = yields.all(console.staff()).stream()
                .sorted(Comparator.comparing(figure -> figure.days().on(today())))
                .toList();
        return Response.status(status)
                .entity(new StaticTemplates()
                        .rulesYields(
                                site,
                                console.desk(),
                                rows,
                                form,
                                look.edited() == 0 ? null : one(look.edited()),
                                audit.entries(YieldKeeping.OBJECT, look.edited()),
                                today()))
                .build();
    }

    private UsualYieldView one(long id) {
        return yields.all(console.staff()).stream()
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(YieldKeeping.OBJECT, id));
    }

    @Override
    Form filled(long id) {
        UsualYieldView figure = one(id);
        GrowingDays days = figure.growing();
        return Form.filled(Map.of(
                "version", text(figure.version()),
                "crop", figure.crop(),
                "daysFrom", days == null ? "" : String.valueOf(days.from()),
                "daysTo", days == null ? "" : String.valueOf(days.to()),
                "kilograms", Thousands.dotted(figure.kilogramsPerHectare()),
                "source", figure.source(),
                "since", text(figure.days().since()),
                "until", text(figure.days().until())));
    }

    private static WriteYield read(Form form) {
        String kilograms = form.text("kilograms").replaceAll("[.\\s]", "");
        return new WriteYield(
                form.text("crop"),
                kilograms.matches("\\d{1,9}") ? Long.parseLong(kilograms) : 0,
                days(form, "daysFrom"),
                days(form, "daysTo"),
                form.text("source"),
                day(form, "since"),
                day(form, "until"));
    }

    private static @Nullable Integer days(Form form, String field) {
        String typed = form.text(field);
        return typed.isEmpty() ? null : Integer.valueOf(typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0);
    }

    @Override
    void add(Form form) {
        yields.add(read(form), console.staff());
    }

    @Override
    void change(Edit edit, Form form) {
        yields.change(edit, read(form), console.staff());
    }

    @Override
    void end(Edit edit, @Nullable LocalDate until) {
        yields.change(edit, one(edit.id()).content().until(until), console.staff());
    }
}
