package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.delivery.Care;
import vn.chophien.delivery.TariffService;
import vn.chophien.delivery.WriteTariff;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What delivery costs and how far goods may go: rows that follow each other. */
@Path("quan-ly/quy-tac/phi-giao")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class TariffDeskPages {

    private static final String PATH = "/quan-ly/quy-tac/phi-giao";
    private static final long GRAMS = 1_000;

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    TariffService tariffs;

    @GET
    public JteModel show() {
        return page(Form.blank());
    }

    @POST
    public Response change(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    tariffs.change(read(form), console.staff());
                    return Flash.redirect(PATH, "da-luu");
                },
                this::page);
    }

    private static WriteTariff read(Form form) {
        WriteTariff.Kind kind = Choices.read(WriteTariff.Kind.class, form.text("kind"));
        if (kind == null) {
            throw InvalidInput.of("kind", "Hãy bấm một nút trên trang này.");
        }
        String kilograms = form.text("overKg");
        return new WriteTariff(
                kind,
                Choices.read(DeliveryZone.class, form.text("zone")),
                Choices.read(Care.class, form.text("care")),
                money(form, "money"),
                money(form, "freeFrom"),
                kilograms.matches("\\d{1,4}") ? Long.valueOf(Long.parseLong(kilograms) * GRAMS) : null,
                Choices.day(form.text("since")),
                form.text("reason"));
    }

    /** Null when the field is empty; what cannot be read is refused, because here nothing would mean no limit. */
    private static @Nullable Money money(Form form, String field) {
        String typed = form.text(field);
        return typed.isEmpty()
                ? null
                : MoneyReader.read(typed)
                        .orElseThrow(() -> InvalidInput.of(field, "Hãy ghi số tiền, ví dụ 35.000 hoặc 35k."));
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .rulesTariff(site, console.desk(), tariffs.all(console.staff()), form, Times.dayOf(console.now()));
    }
}
