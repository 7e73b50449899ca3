package vn.chophien.web.workspace;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.delivery.Care;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.delivery.PickupService;
import vn.chophien.delivery.WritePickupPoint;
import vn.chophien.delivery.WritePickupSlot;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where and when buyers may come for goods, and how goods must be kept on their way, as the seller says it. */
@Path("nha-ban/giao-nhan")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.ORDERS, act = SellerRight.ORDERS)
public class PickupDeskPages {

    private static final String PATH = "/nha-ban/giao-nhan";
    private static final String CARE = "care-";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    PickupService pickups;

    @Inject
    DeliveryService delivery;

    @Inject
    PlaceService places;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String province;

    @GET
    public JteModel show() {
        return page(Form.blank());
    }

    @POST
    public Response act(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    carryOut(form);
                    return Flash.redirect(PATH, "da-luu");
                },
                this::page);
    }

    private void carryOut(Form form) {
        Actor actor = workspace.actor();
        long seller = workspace.seller().id();
        switch (form.text("viec")) {
            case "them-diem" ->
                pickups.addPoint(
                        seller,
                        new WritePickupPoint(
                                form.text("name"), form.text("commune"), form.text("address"), form.text("hours")),
                        actor);
            case "them-gio" ->
                pickups.addSlot(
                        id(form, "point"),
                        new WritePickupSlot(
                                form.text("firstDay"),
                                form.text("repeat"),
                                form.text("from"),
                                form.text("to"),
                                form.text("capacity")),
                        actor);
            case "bo-diem" -> pickups.endPoint(id(form, "point"), actor);
            case "bo-gio" -> pickups.endSlot(id(form, "slot"), actor);
            case "dong-ngay" -> pickups.setClosed(id(form, "slot"), day(form), true, actor);
            case "mo-ngay" -> pickups.setClosed(id(form, "slot"), day(form), false, actor);
            case "giu-hang" -> delivery.setCares(seller, cares(form), actor);
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
    }

    private static long id(Form form, String field) {
        return form.number(field).orElseThrow(() -> new NotFound(field, form.text(field)));
    }

    private static LocalDate day(Form form) {
        try {
            return LocalDate.parse(form.text("day"));
        } catch (DateTimeException e) {
            throw new NotFound("day", form.text("day"));
        }
    }

    private static Map<Long, Care> cares(Form form) {
        Map<Long, Care> cares = new HashMap<>();
        for (String field : form.values().keySet()) {
            if (field.matches(CARE + "\\d{1,15}")) {
                cares.put(Long.parseLong(field.substring(CARE.length())), care(form.text(field)));
            }
        }
        return cares;
    }

    private static Care care(String name) {
        for (Care care : Care.values()) {
            if (care.name().equals(name)) {
                return care;
            }
        }
        throw InvalidInput.of("viec", "Hãy chọn một cách giữ hàng trong danh sách.");
    }

    private JteModel page(Form form) {
        Actor actor = workspace.actor();
        long seller = workspace.seller().id();
        return new StaticTemplates()
                .workspacePickup(
                        site,
                        workspace.desk(),
                        pickups.points(seller, actor),
                        pickups.days(seller, actor),
                        delivery.cares(seller, actor),
                        places.communes(province),
                        form);
    }
}
