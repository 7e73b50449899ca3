package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.chophien.account.Permission;
import vn.chophien.account.Role;
import vn.chophien.enrolment.DossierDeskService;
import vn.chophien.enrolment.DossierField;
import vn.chophien.enrolment.DossierFilter;
import vn.chophien.enrolment.DossierPaperService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Who asks to sell, who has waited longest first; and each with form and papers side by side. */
@Path("quan-ly/nguoi-ban/ho-so")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class DossierDeskPages {

    private static final String HOME = "/quan-ly/nguoi-ban/ho-so";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    DossierDeskService dossiers;

    @Inject
    DossierPaperService papers;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        DossierFilter filter =
                Optional.ofNullable(Choices.read(DossierFilter.class, which)).orElse(DossierFilter.WAITING);
        return new StaticTemplates()
                .consoleDossiers(
                        site,
                        console.desk(),
                        dossiers.list(filter, ListAddress.paging(page), console.staff()),
                        ListAddress.of(HOME).with("loai", filter == DossierFilter.WAITING ? "" : Choices.name(filter)),
                        filter,
                        console.staff().may(Permission.SELLERS),
                        console.now());
    }

    @GET
    @Path("{number}")
    public JteModel show(@PathParam("number") String number) {
        return page(number, Form.blank());
    }

    @GET
    @Path("{number}/giay-to/{id}.jpg")
    @Produces("image/jpeg")
    public Response paper(@PathParam("number") String number, @PathParam("id") String id) {
        return Response.ok(papers.file(number, Choices.id(id), console.staff()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("{number}")
    public Response decide(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(HOME + "/" + number, carriedOut(number, form)),
                again -> page(number, again));
    }

    private String carriedOut(String number, Form form) {
        int version = Choices.version(form.text("version"));
        return switch (form.text("viec")) {
            case "duyet" -> {
                dossiers.approve(number, version, console.staff());
                yield "da-duyet-ho-so";
            }
            case "bo-sung" -> {
                dossiers.ask(number, version, asks(form), form.text("words"), console.staff());
                yield "da-tra-ho-so";
            }
            case "khong-duyet" -> {
                dossiers.refuse(number, version, form.text("words"), console.staff());
                yield "da-khong-duyet";
            }
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm.");
        };
    }

    private static Map<DossierField, String> asks(Form form) {
        Map<DossierField, String> asks = new EnumMap<>(DossierField.class);
        for (DossierField field : DossierField.values()) {
            asks.put(field, form.text("ask-" + field.fieldName()));
        }
        return asks;
    }

    private JteModel page(String number, Form form) {
        return new StaticTemplates()
                .consoleDossier(site, console.desk(), dossiers.find(number, console.staff()), form, console.now());
    }
}
