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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.voucher.VoucherRow;
import vn.chophien.voucher.VoucherService;
import vn.chophien.voucher.VoucherStatus;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.VoucherForm;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Vouchers of the market. Sellers who join one bear it: the market holds no money that it could give. */
@Path(VoucherDeskPages.HOME)
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class VoucherDeskPages {

    static final String HOME = "/quan-ly/ma-giam-gia";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    VoucherService vouchers;

    @Inject
    Clock clock;

    @GET
    public JteModel list() {
        return new StaticTemplates()
                .voucherList(
                        site, console.desk(), HOME, vouchers.ofMarket(console.staff()), List.of(), clock.instant());
    }

    @GET
    @Path("moi")
    public JteModel blank() {
        return form(null, VoucherForm.blank(today()));
    }

    @POST
    @Path("moi")
    public Response create(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            long id = vouchers.create(VoucherForm.read(form), null, console.staff());
            return Flash.redirect(HOME + "/" + id, "da-luu");
        } catch (InvalidInput wrong) {
            return Response.status(400)
                    .entity(form(null, form.with(wrong.sentences())))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(row(id), null);
    }

    @GET
    @Path("{id}/sua")
    public JteModel edit(@PathParam("id") String id) {
        VoucherRow row = row(id);
        return form(row, VoucherForm.of(row.voucher()));
    }

    @POST
    @Path("{id}/sua")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        VoucherRow row = row(id);
        Form form = Form.of(values);
        try {
            vouchers.change(
                    row.voucher().id(), Choices.version(form.text("version")), VoucherForm.read(form), console.staff());
            return Flash.redirect(HOME + "/" + row.voucher().id(), "da-luu");
        } catch (InvalidInput wrong) {
            return Response.status(400)
                    .entity(form(row, form.with(wrong.sentences())))
                    .build();
        } catch (RuleViolation refused) {
            return Response.status(409)
                    .entity(form(row, form.withRefusal(refused.sentence())))
                    .build();
        }
    }

    /** Pauses, resumes or ends it. */
    @POST
    @Path("{id}")
    public Response move(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        VoucherRow row = row(id);
        Form form = Form.of(values);
        int version = Choices.version(form.text("version"));
        try {
            VoucherStatus to = Choices.read(VoucherStatus.class, form.text("viec"));
            if (to == null) {
                throw InvalidInput.of("viec", "Hãy chọn một việc.");
            }
            vouchers.move(row.voucher().id(), version, to, console.staff());
            return Flash.redirect(HOME + "/" + row.voucher().id(), "da-luu");
        } catch (RuleViolation refused) {
            return Response.status(409)
                    .entity(page(row(id), refused.sentence()))
                    .build();
        }
    }

    private VoucherRow row(String id) {
        return vouchers.voucher(Choices.id(id), null, console.staff());
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }

    private JteModel form(@Nullable VoucherRow row, Form form) {
        return new StaticTemplates().voucherForm(site, console.desk(), HOME, row, form);
    }

    private JteModel page(VoucherRow row, @Nullable String refusal) {
        return new StaticTemplates()
                .voucherShow(
                        site,
                        console.desk(),
                        HOME,
                        row,
                        vouchers.uses(row.voucher().id(), null, console.staff()),
                        row.voucher().isOfMarket() ? "" : "watch",
                        clock.instant(),
                        refusal);
    }
}
