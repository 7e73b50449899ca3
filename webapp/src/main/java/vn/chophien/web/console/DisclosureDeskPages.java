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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.SellerService;
import vn.chophien.disclosure.DisclosureCompilingService;
import vn.chophien.disclosure.DisclosureFile;
import vn.chophien.disclosure.DisclosurePackage;
import vn.chophien.disclosure.DisclosurePackageService;
import vn.chophien.disclosure.DisclosureService;
import vn.chophien.document.Document;
import vn.chophien.document.DocumentDocx;
import vn.chophien.document.DocumentPdf;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
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

/** What authorities ask the market to tell: the list with its clocks, the form, and each with its packages. */
@Path("quan-ly/cung-cap-du-lieu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class DisclosureDeskPages {

    private static final String HOME = "/quan-ly/cung-cap-du-lieu";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    DisclosureService requests;

    @Inject
    DisclosurePackageService packages;

    @Inject
    DisclosureCompilingService compiling;

    @Inject
    SellerService sellers;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        boolean done = which.equals("xong");
        return new StaticTemplates()
                .disclosureList(
                        site,
                        console.desk(),
                        requests.list(done, ListAddress.paging(page), console.staff()),
                        ListAddress.of(HOME).with("loai", done ? "xong" : ""),
                        done,
                        console.now());
    }

    @GET
    @Path("moi")
    public JteModel blank(@QueryParam("nguoi-ban") @DefaultValue("") String seller) {
        return form(Choices.idOrNull(seller), DisclosureForm.blank(console.now()));
    }

    @POST
    @Path("moi")
    public Response record(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long seller = Choices.id(form.text("seller"));
        return Submitted.answer(
                form,
                () -> Flash.redirect(
                        HOME + "/" + requests.record(DisclosureForm.read(form, seller), console.staff()),
                        "da-ghi-yeu-cau"),
                again -> form(seller, again));
    }

    private JteModel form(@Nullable Long seller, Form form) {
        return new StaticTemplates()
                .disclosureForm(
                        site,
                        console.desk(),
                        sellers.all(console.staff()),
                        seller == null ? null : sellers.seller(seller),
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
        long request = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form, () -> Flash.redirect(HOME + "/" + request, done(request, form)), again -> page(request, again));
    }

    private String done(long request, Form form) {
        switch (form.text("viec")) {
            case "lap" -> {
                compiling.compile(request, console.staff());
                return "da-lap-goi";
            }
            case "duyet" -> {
                packages.release(request, Choices.id(form.text("goi")), console.staff());
                return "da-duyet-goi";
            }
            case "giao" -> {
                requests.deliver(request, form.text("to"), form.text("how"), console.staff());
                return "da-giao-goi";
            }
            case "khong" -> {
                requests.refuse(request, form.text("reason"), console.staff());
                return "da-luu";
            }
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm.");
        }
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .disclosureShow(
                        site,
                        console.desk(),
                        requests.find(id, console.staff()),
                        audit.entries("disclosure", id),
                        form,
                        console.staff().accountId(),
                        console.now());
    }

    /** Piece by piece, as it rests. */
    @GET
    @Path("{id}/goi/{package}.zip")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") String id, @PathParam("package") String packageId) {
        Actor staff = console.staff();
        DisclosurePackage made = packages.open(Choices.id(id), Choices.id(packageId), staff);
        StreamingOutput body = out -> {
            int seq = 0;
            for (byte[] piece = packages.piece(made.id(), seq, staff);
                    piece.length > 0;
                    piece = packages.piece(made.id(), seq, staff)) {
                out.write(piece);
                seq++;
            }
        };
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + made.fileName() + "\"")
                .header("Content-Length", made.bytes())
                .build();
    }

    /** The note that goes with what is handed over, for both to sign. */
    @GET
    @Path("{id}/bien-ban.{kind: pdf|docx}")
    @Produces(MediaType.WILDCARD)
    public Response note(@PathParam("id") String id, @PathParam("kind") String kind) {
        DisclosureFile file = requests.find(Choices.id(id), console.staff());
        Optional<DisclosurePackage> released = file.released();
        if (released.isEmpty()) {
            throw new NotFound("released package of", id);
        }
        Document note = DisclosureNote.of(
                file.request(),
                released.get(),
                sellers.seller(file.request().sellerId()),
                console.desk().place(),
                Times.dayOf(console.now()));
        String name = "bien-ban-cung-cap-" + file.request().id() + "." + kind;
        return kind.equals("pdf")
                ? Downloads.of(DocumentPdf.of(note), "application/pdf", name)
                : Downloads.of(DocumentDocx.of(note), DocumentDocx.TYPE, name);
    }
}
