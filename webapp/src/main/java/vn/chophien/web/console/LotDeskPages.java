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
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.lot.LotFilter;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotStatus;
import vn.chophien.order.OrderService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Lots as staff see them, to stop and release their sale. */
@Path("quan-ly/lo-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class LotDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    LotService lots;

    @Inject
    OrderService orders;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(
            @QueryParam("tim") @DefaultValue("") String text,
            @QueryParam("trang-thai") @DefaultValue("") String status,
            @QueryParam("nguoi-ban") @DefaultValue("") String seller,
            @QueryParam("trang") @DefaultValue("") String page) {
        LotFilter filter = new LotFilter(text.strip(), Choices.read(LotStatus.class, status), Choices.idOrNull(seller));
        ListAddress address = ListAddress.of("/quan-ly/lo-hang")
                .with("tim", text.strip())
                .with("trang-thai", status)
                .with("nguoi-ban", seller);
        return new StaticTemplates()
                .consoleLots(
                        site,
                        console.desk(),
                        lots.list(filter, ListAddress.paging(page), console.staff()),
                        address,
                        Times.dayOf(console.now()));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long lotId = Choices.id(id);
        return Submitted.answer(
                form,
                () -> {
                    String done = carriedOut(lotId, form);
                    return Flash.redirect("/quan-ly/lo-hang/" + lotId, done);
                },
                again -> page(lotId, again));
    }

    private String carriedOut(long lotId, Form form) {
        switch (form.text("viec")) {
            case "tam-giu" -> {
                lots.hold(lotId, form.text("reason"), console.staff());
                return "da-tam-giu";
            }
            case "mo-lai" -> {
                lots.release(lotId, form.text("reason"), console.staff());
                return "da-mo-lai";
            }
            default -> throw InvalidInput.of("viec", "Hãy chọn tạm giữ hay mở lại.");
        }
    }

    private JteModel page(long lotId, Form form) {
        return new StaticTemplates()
                .consoleLot(
                        site,
                        console.desk(),
                        lots.summary(lotId, console.staff()),
                        orders.withLot(lotId, console.staff()),
                        audit.entries("lot", lotId),
                        form,
                        Times.dayOf(console.now()));
    }
}
