package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.label.LabelDrawingService;
import vn.chophien.lot.label.LabelPrinting;
import vn.chophien.lot.label.PrintLabels;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.UnitSerial;
import vn.chophien.trace.label.LabelFormat;
import vn.chophien.trace.label.PrintResolution;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Labels of one lot: choose, look, print; and later print some again, with the reason. */
@Path("nha-ban/lo-hang/{lot}/tem")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LABELS, act = SellerRight.LABELS)
public class LabelPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    LotService lots;

    @Inject
    LabelPrinting printing;

    @Inject
    LabelDrawingService drawing;

    @Context
    UriInfo uri;

    @GET
    public JteModel show() {
        return page(LabelForm.of(lot()), null);
    }

    @POST
    public Response print(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        LotSummary lot = lot();
        return answered(form, () -> {
            PrintLabels wanted = LabelForm.read(lot.id(), form);
            requireRoom(wanted);
            return form.text("viec").equals("xem")
                    ? Response.ok(page(form, wanted)).build()
                    : Flash.redirect(address() + "/" + printing.print(wanted, workspace.actor()), "da-tao-tem");
        });
    }

    /** A spoilt label's number is taken out of use. */
    @POST
    @Path("huy")
    public Response makeVoid(MultivaluedMap<String, String> values) {
        Form typed = Form.of(values);
        MultivaluedMap<String, String> both =
                new MultivaluedHashMap<>(LabelForm.of(lot()).values());
        both.putSingle("so-goi", typed.text("so-goi"));
        return answered(Form.of(both), () -> {
            printing.makeVoid(lot().id(), serial(typed.text("so-goi")), workspace.actor());
            return Flash.redirect(address(), "da-huy-tem");
        });
    }

    @GET
    @Path("xem-truoc.png")
    @Produces("image/png")
    public byte[] trial() {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>(uri.getQueryParameters());
        values.putSingle("key", UUID.randomUUID().toString());
        PrintLabels wanted = LabelForm.read(lot().id(), Form.of(values));
        return drawing.trial(
                wanted.lotId(),
                wanted.kind(),
                wanted.crate(),
                wanted.sheet(),
                wanted.labels(),
                site.baseUrl(),
                workspace.actor());
    }

    private interface Deed {
        Response done();
    }

    private Response answered(Form form, Deed deed) {
        try {
            return deed.done();
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(page(form.with(invalid.sentences()), null))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(page(form.withRefusal(violation.sentence()), null))
                    .build();
        }
    }

    private void requireRoom(PrintLabels wanted) {
        Set<LabelFormat> fitting = drawing.fitting(
                wanted.lotId(),
                wanted.kind(),
                wanted.crate(),
                wanted.sheet().resolution(),
                site.baseUrl(),
                workspace.actor());
        if (!fitting.contains(wanted.sheet().format())) {
            throw InvalidInput.of("kho", "Khổ tem này quá nhỏ cho mã và chữ của lô. Hãy chọn khổ lớn hơn.");
        }
    }

    private static UnitSerial serial(String typed) {
        try {
            return UnitSerial.parse(typed);
        } catch (InvalidKey misspelt) {
            throw InvalidInput.of("so-goi", "Số gói có 10 chữ và số, in sau “(21)” trên tem.");
        }
    }

    private LotSummary lot() {
        LotSummary lot = lots.summary(Choices.id(uri.getPathParameters().getFirst("lot")), workspace.actor());
        workspace.actor().requireMemberOf(lot.sellerId(), SellerRight.LABELS);
        return lot;
    }

    private String address() {
        return "/nha-ban/lo-hang/" + lot().id() + "/tem";
    }

    private JteModel page(Form form, @Nullable PrintLabels trial) {
        LotSummary lot = lot();
        return new StaticTemplates()
                .workspaceLabels(
                        site,
                        workspace.desk(),
                        lot,
                        form,
                        Optional.ofNullable(trial),
                        trial == null ? "" : LabelForm.trial(trial),
                        printing.jobs(lot.id(), workspace.actor()),
                        PrintResolution.values());
    }
}
