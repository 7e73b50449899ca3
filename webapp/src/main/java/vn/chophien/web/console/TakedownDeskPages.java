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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ListingFilter;
import vn.chophien.cooperative.SellerService;
import vn.chophien.document.Document;
import vn.chophien.document.DocumentDocx;
import vn.chophien.document.DocumentPdf;
import vn.chophien.enforcement.TakedownFile;
import vn.chophien.enforcement.TakedownService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Takedown orders of authorities: the list with its clocks, the form, and each with its proof and its appeals. */
@Path("quan-ly/go-bo")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class TakedownDeskPages {

    private static final String HOME = "/quan-ly/go-bo";
    private static final Paging ALL = new Paging(1, Paging.LARGEST_SIZE);

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    TakedownService takedowns;

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerService sellers;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        boolean lifted = which.equals("xong");
        return new StaticTemplates()
                .consoleTakedowns(
                        site,
                        console.desk(),
                        takedowns.list(null, lifted, ListAddress.paging(page), console.staff()),
                        ListAddress.of(HOME).with("loai", lifted ? "xong" : ""),
                        lifted,
                        console.now());
    }

    /** First whose listings, then which of them. */
    @GET
    @Path("moi")
    public JteModel blank(
            @QueryParam("nguoi-ban") @DefaultValue("") String seller,
            @QueryParam("san-pham") @DefaultValue("") String product) {
        return form(Choices.idOrNull(seller), TakedownForm.blank(product, console.now()));
    }

    @POST
    @Path("moi")
    public Response record(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long seller = Choices.id(form.text("seller"));
        return Submitted.answer(
                form,
                () -> {
                    long id = takedowns.record(TakedownForm.read(form, seller), console.staff());
                    if (!form.text("viec").equals("ghi-va-go")) {
                        return Flash.redirect(HOME + "/" + id, "da-ghi-yeu-cau");
                    }
                    takedowns.carryOut(id, console.staff());
                    return Flash.redirect(HOME + "/" + id, "da-go");
                },
                again -> form(seller, again));
    }

    private JteModel form(@Nullable Long seller, Form form) {
        return new StaticTemplates()
                .consoleTakedownForm(
                        site,
                        console.desk(),
                        sellers.all(console.staff()),
                        seller == null ? null : sellers.seller(seller),
                        seller == null
                                ? new Slice<>(List.of(), 0, ALL)
                                : catalogue.forStaff(new ListingFilter("", null, seller), ALL, console.staff()),
                        form);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response act(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long order = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form, () -> Flash.redirect(HOME + "/" + order, carriedOut(order, form)), again -> page(order, again));
    }

    private String carriedOut(long order, Form form) {
        switch (form.text("viec")) {
            case "go" -> {
                takedowns.carryOut(order, console.staff());
                return "da-go";
            }
            case "do-bo" -> {
                takedowns.lift(order, form.text("reason"), console.staff());
                return "da-do-bo";
            }
            case "chap-nhan" -> {
                takedowns.answerAppeal(order, true, form.text("answer"), console.staff());
                return "da-do-bo";
            }
            case "giu-nguyen" -> {
                takedowns.answerAppeal(order, false, form.text("answer"), console.staff());
                return "da-tra-loi-y-kien";
            }
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm.");
        }
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .consoleTakedown(
                        site,
                        console.desk(),
                        takedowns.find(id, console.staff()),
                        audit.entries("takedown", id),
                        form,
                        console.now());
    }

    /** The answer to the authority: what was asked and what was done. */
    @GET
    @Path("{id}/ket-qua.{kind}")
    @Produces(MediaType.WILDCARD)
    public Response letter(@PathParam("id") String id, @PathParam("kind") String kind) {
        TakedownFile file = takedowns.find(Choices.id(id), console.staff());
        Document letter = TakedownLetter.of(
                file, sellers.seller(file.order().sellerId()), console.desk().place(), Times.dayOf(console.now()));
        String name = "ket-qua-go-bo-" + file.order().id() + "." + kind;
        return switch (kind) {
            case "pdf" -> Downloads.of(DocumentPdf.of(letter), "application/pdf", name);
            case "docx" -> Downloads.of(DocumentDocx.of(letter), DocumentDocx.TYPE, name);
            default -> throw new NotFound("letter", kind);
        };
    }
}
