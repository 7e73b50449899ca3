package vn.chophien.web.workspace;

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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.order.OrderParcelService;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.order.ParcelView;
import vn.chophien.order.PartShipment;
import vn.chophien.order.SendParcel;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** An order that goes out in several parcels: what is in each, which have come, what will not be sent. */
@Path("nha-ban/don-hang/{number}/kien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.SEE_ORDERS, act = SellerRight.ORDERS)
public class ParcelPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    OrderService orders;

    @Inject
    OrderParcelService parcels;

    @GET
    public JteModel show(@PathParam("number") String number) {
        return page(number, Form.blank());
    }

    /** What goes onto one parcel, with what is collected for it. */
    @GET
    @Path("{parcel}/phieu")
    public JteModel slip(@PathParam("number") String number, @PathParam("parcel") String parcel) {
        OrderView order = orders.details(number, workspace.actor());
        long id = Choices.id(parcel);
        ParcelView found = order.parts().parcels().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("parcel", id));
        return new StaticTemplates()
                .workspaceSlip(site, workspace.desk(), order, LotQr.of(order, site.baseUrl()), found);
    }

    @POST
    public Response act(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect("/nha-ban/don-hang/" + number + "/kien", carriedOut(number, form)),
                again -> page(number, again));
    }

    private String carriedOut(String number, Form form) {
        switch (form.text("viec")) {
            case "gui" -> {
                String tracking = form.text("tracking");
                parcels.send(
                        new SendParcel(
                                number,
                                Choices.version(form.text("version")),
                                key(form),
                                form.text("carrier"),
                                tracking.isEmpty() ? null : tracking,
                                parts(number, form)),
                        workspace.actor());
                return "da-gui-kien";
            }
            case "da-den" -> {
                parcels.arrived(number, Choices.id(form.text("kien")), workspace.actor());
                return "da-den-kien";
            }
            case "bo-con-lai" -> {
                parcels.callOffRest(
                        number, Choices.version(form.text("version")), form.text("reason"), workspace.actor());
                return "da-bo-con-lai";
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
    }

    private static String key(Form form) {
        if (!form.text("key").matches("[0-9A-Za-z-]{8,40}")) {
            throw InvalidInput.of("parts", "Trang đã cũ. Hãy tải lại trang.");
        }
        return form.text("key");
    }

    private List<SendParcel.Part> parts(String number, Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        List<SendParcel.Part> parts = new ArrayList<>();
        for (PartShipment.Left left : parcels.parts(number, workspace.actor()).left()) {
            String field = field(left);
            OptionalLong steps =
                    QuantityReader.steps(form.text(field), left.quantity().scale());
            wrong.require(steps.isPresent(), field, "Số lượng phải là số, nhiều nhất " + left.quantity() + ".");
            if (steps.orElse(0) > 0) {
                parts.add(new SendParcel.Part(left.lineId(), left.lotId(), steps.getAsLong()));
            }
        }
        wrong.throwIfAny();
        return parts;
    }

    /** The field in which the seller says how much of it goes into the next parcel. */
    public static String field(PartShipment.Left left) {
        return "part-" + left.lineId() + "-" + left.lotId();
    }

    private JteModel page(String number, Form form) {
        return new StaticTemplates()
                .workspaceParcels(
                        site,
                        workspace.desk(),
                        orders.details(number, workspace.actor()),
                        UUID.randomUUID().toString(),
                        form);
    }
}
