package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.shared.Edit;
import vn.chophien.shared.Slice;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.FarmProductKeeping;
import vn.chophien.site.ListedProduct;
import vn.chophien.site.WriteFarmProduct;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Form;
import vn.chophien.web.template.StaticTemplates;

/** Pesticides and veterinary drugs that a diary may name. */
@Path("quan-ly/quy-tac/thuoc")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class FarmProductDeskPages extends RuleRowPages {

    @Inject
    FarmProductKeeping products;

    @Override
    String home() {
        return "/quan-ly/quy-tac/thuoc";
    }

    @Override
    Response page(int status, Form form, Look look) {
        Slice<ListedProduct> rows = products.page(look.words(), ListAddress.paging(look.page()), console.staff());
        return Response.status(status)
                .entity(new StaticTemplates()
                        .rulesFarmProducts(
                                site,
                                console.desk(),
                                rows,
                                new ListAddress(home(), Map.of("tim", look.words())),
                                form,
                                look.edited() == 0 ? null : one(look.edited()),
                                audit.entries(FarmProductKeeping.OBJECT, look.edited()),
                                today()))
                .build();
    }

    private ListedProduct one(long id) {
        return products.one(id, console.staff());
    }

    @Override
    Form filled(long id) {
        ListedProduct product = one(id);
        return Form.filled(Map.of(
                "version", text(product.version()),
                "kind", Choices.name(product.kind()),
                "tradeName", product.tradeName(),
                "activeIngredient", product.activeIngredient(),
                "target", text(product.target()),
                "labelDays", text(product.labelDays()),
                "source", product.source(),
                "since", text(product.days().since()),
                "until", text(product.days().until())));
    }

    private static WriteFarmProduct read(Form form) {
        String days = form.text("labelDays");
        return new WriteFarmProduct(
                Stream.of(DiaryKind.values())
                        .filter(kind -> kind.hasList() && Choices.name(kind).equals(form.text("kind")))
                        .findFirst()
                        .orElse(null),
                form.text("tradeName"),
                form.text("activeIngredient"),
                textOrNull(form.text("target")),
                days.isEmpty() ? null : Integer.valueOf(days.matches("\\d{1,4}") ? Integer.parseInt(days) : -1),
                form.text("source"),
                day(form, "since"),
                day(form, "until"));
    }

    @Override
    void add(Form form) {
        products.add(read(form), console.staff());
    }

    @Override
    void change(Edit edit, Form form) {
        products.change(edit, read(form), console.staff());
    }

    @Override
    void end(Edit edit, @Nullable LocalDate until) {
        products.change(edit, one(edit.id()).content().until(until), console.staff());
    }
}
