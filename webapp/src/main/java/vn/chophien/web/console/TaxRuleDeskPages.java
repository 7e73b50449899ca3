package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.shared.Edit;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Thousands;
import vn.chophien.tax.TaxKind;
import vn.chophien.tax.TaxRuleKeeping;
import vn.chophien.tax.TaxRuleView;
import vn.chophien.tax.WriteTaxRule;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;
import vn.chophien.web.template.StaticTemplates;

/** Rates of tax by date, and the yearly sum below which there is none. */
@Path("quan-ly/quy-tac/thue")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class TaxRuleDeskPages extends RuleRowPages {

    @Inject
    TaxRuleKeeping rules;

    @Override
    String home() {
        return "/quan-ly/quy-tac/thue";
    }

    @Override
    Response page(int status, Form form, Look look) {
        List<TaxRuleView> rows = rules.all(console.staff()).stream()
                .sorted(Comparator.comparing(rule -> rule.days().on(today())))
                .toList();
        return Response.status(status)
                .entity(new StaticTemplates()
                        .rulesTaxes(
                                site,
                                console.desk(),
                                rows,
                                form,
                                look.edited() == 0 ? null : one(look.edited()),
                                audit.entries(TaxRuleKeeping.OBJECT, look.edited()),
                                today()))
                .build();
    }

    private TaxRuleView one(long id) {
        return rules.all(console.staff()).stream()
                .filter(rule -> rule.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(TaxRuleKeeping.OBJECT, id));
    }

    @Override
    Form filled(long id) {
        TaxRuleView rule = one(id);
        boolean isSum = rule.kind().isSum();
        return Form.filled(Map.of(
                "version", text(rule.version()),
                "kind", Choices.name(rule.kind()),
                "vat", isSum ? "" : TaxRuleView.inPercent(rule.vat()),
                "pit", isSum ? "" : TaxRuleView.inPercent(rule.pit()),
                "dong", isSum ? Thousands.dotted(rule.sum().dong()) : "",
                "source", rule.source(),
                "since", text(rule.days().since()),
                "until", text(rule.days().until())));
    }

    private static WriteTaxRule read(Form form) {
        String dong = form.text("dong").replaceAll("[.\\s]", "");
        return new WriteTaxRule(
                Choices.read(TaxKind.class, form.text("kind")),
                percent(form.text("vat")),
                percent(form.text("pit")),
                dong.matches("\\d{1,13}") ? Long.parseLong(dong) : 0,
                form.text("source"),
                day(form, "since"),
                day(form, "until"));
    }

    private static @Nullable BigDecimal percent(String typed) {
        String number = typed.replace("%", "").strip().replace(',', '.');
        return number.matches("\\d{1,3}(\\.\\d{1,4})?") ? new BigDecimal(number) : null;
    }

    @Override
    void add(Form form) {
        rules.add(read(form), console.staff());
    }

    @Override
    void change(Edit edit, Form form) {
        rules.change(edit, read(form), console.staff());
    }

    @Override
    void end(Edit edit, @Nullable LocalDate until) {
        rules.change(edit, one(edit.id()).content().until(until), console.staff());
    }
}
