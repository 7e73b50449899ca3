package vn.chophien.web.desk;

import gg.jte.models.runtime.JteModel;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.voucher.VoucherRow;
import vn.chophien.voucher.VoucherService;
import vn.chophien.voucher.VoucherStatus;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What the desks of sellers and of staff have in common about vouchers: a list, a form, a page with what may be done. */
public abstract class VoucherPages {

    @Inject
    protected Site site;

    @Inject
    protected VoucherService vouchers;

    @Inject
    protected Clock clock;

    protected abstract String home();

    protected abstract Desk desk();

    protected abstract Actor actor();

    /** Whose vouchers are made here; null: the market's. */
    protected abstract @Nullable Long owner();

    protected abstract List<VoucherRow> own();

    /** Those of the market, where they are not the desk's own. */
    protected abstract List<VoucherRow> ofMarket();

    /** What may be done with it here: nothing for moving it, {@code join} or {@code leave}, {@code watch} for looking only. */
    protected abstract String part(VoucherRow row);

    /** @return whether that was something besides moving it */
    protected boolean carryOut(String deed, VoucherRow row, int version) {
        return false;
    }

    @GET
    public JteModel list() {
        return new StaticTemplates().voucherList(site, desk(), home(), own(), ofMarket(), clock.instant());
    }

    @GET
    @Path("moi")
    public JteModel blank() {
        return form(null, VoucherForm.blank(Times.dayOf(clock.instant())));
    }

    @POST
    @Path("moi")
    public Response create(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            return saved(vouchers.create(VoucherForm.read(form), owner(), actor()));
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
            vouchers.change(row.voucher().id(), Choices.version(form.text("version")), VoucherForm.read(form), actor());
            return saved(row.voucher().id());
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

    @POST
    @Path("{id}")
    public Response move(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        VoucherRow row = row(id);
        Form form = Form.of(values);
        int version = Choices.version(form.text("version"));
        try {
            if (!carryOut(form.text("viec"), row, version)) {
                VoucherStatus to = Choices.read(VoucherStatus.class, form.text("viec"));
                if (to == null) {
                    throw InvalidInput.of("viec", "Hãy chọn một việc.");
                }
                vouchers.move(row.voucher().id(), version, to, actor());
            }
            return saved(row.voucher().id());
        } catch (RuleViolation refused) {
            return Response.status(409)
                    .entity(page(row(id), refused.sentence()))
                    .build();
        }
    }

    private Response saved(long id) {
        return Flash.redirect(home() + "/" + id, "da-luu");
    }

    private VoucherRow row(String id) {
        return vouchers.voucher(Choices.id(id), owner(), actor());
    }

    private JteModel form(@Nullable VoucherRow row, Form form) {
        return new StaticTemplates().voucherForm(site, desk(), home(), row, form);
    }

    private JteModel page(VoucherRow row, @Nullable String refusal) {
        return new StaticTemplates()
                .voucherShow(
                        site,
                        desk(),
                        home(),
                        row,
                        vouchers.uses(row.voucher().id(), owner(), actor()),
                        part(row),
                        clock.instant(),
                        refusal);
    }
}
