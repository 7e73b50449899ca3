package vn.chophien.web.buyer;

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
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ConsentChannel;
import vn.chophien.account.ConsentPurpose;
import vn.chophien.account.ConsentService;
import vn.chophien.account.Role;
import vn.chophien.buyer.AddressService;
import vn.chophien.buyer.SaveAddress;
import vn.chophien.buyer.SavedAddress;
import vn.chophien.order.Phone;
import vn.chophien.place.PlaceService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A buyer's saved addresses. */
@Path("tai-khoan/dia-chi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class AddressPages {

    private static final String HOME = "/tai-khoan/dia-chi";

    @Inject
    Site site;

    @Inject
    SignedIn signedIn;

    @Inject
    AddressService addresses;

    @Inject
    ConsentService consents;

    @Inject
    PlaceService places;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String ownProvince;

    /** @param removed an address that was just taken away, and can be put back */
    @GET
    public JteModel list(@QueryParam("bo") @DefaultValue("") String removed) {
        return new StaticTemplates()
                .buyerAddresses(
                        site, addresses.own(signedIn.required()), removed.matches("\\d{1,18}") ? removed : null);
    }

    @GET
    @Path("moi")
    public JteModel blank() {
        Actor buyer = signedIn.required();
        return form(null, Form.filled(Map.of("province", ownProvince, "name", nameOf(buyer))));
    }

    private static String nameOf(Actor buyer) {
        return buyer.name().equals(AccountService.NAMELESS) ? "" : buyer.name();
    }

    @POST
    @Path("moi")
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        if (form.isTicked("only-show")) {
            return Response.ok(form(null, form)).build();
        }
        return Submitted.answer(
                form,
                () -> {
                    addresses.add(
                            typed(form), form.isTicked("agree"), ConsentChannel.ADDRESS_PAGE, signedIn.required());
                    return Flash.redirect(HOME, "da-luu-dia-chi");
                },
                again -> form(null, again));
    }

    @GET
    @Path("{id}")
    public JteModel edit(@PathParam("id") String id) {
        SavedAddress address = addresses.find(Choices.id(id), signedIn.required());
        return form(
                id,
                Form.filled(Map.of(
                        "label", address.label(),
                        "name", address.name(),
                        "phone", new Phone(address.phone()).toString(),
                        "province", address.provinceCode(),
                        "commune", address.communeCode(),
                        "address", address.line(),
                        "default", address.isDefault() ? "1" : "")));
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        if (form.isTicked("only-show")) {
            return Response.ok(form(id, form)).build();
        }
        return Submitted.answer(
                form,
                () -> {
                    addresses.change(Choices.id(id), typed(form), signedIn.required());
                    return Flash.redirect(HOME, "da-luu-dia-chi");
                },
                again -> form(id, again));
    }

    @POST
    @Path("{id}/mac-dinh")
    public Response makeDefault(@PathParam("id") String id) {
        addresses.makeDefault(Choices.id(id), signedIn.required());
        return Flash.redirect(HOME, "da-luu");
    }

    @POST
    @Path("{id}/bo")
    public Response remove(@PathParam("id") String id) {
        addresses.remove(Choices.id(id), signedIn.required());
        return Flash.redirect(HOME + "?bo=" + id);
    }

    @POST
    @Path("{id}/lay-lai")
    public Response putBack(@PathParam("id") String id) {
        addresses.putBack(Choices.id(id), signedIn.required());
        return Flash.redirect(HOME, "da-lay-lai-dia-chi");
    }

    private static SaveAddress typed(Form form) {
        return new SaveAddress(
                form.text("label"),
                form.text("name"),
                form.text("phone"),
                form.text("commune"),
                form.text("address"),
                form.isTicked("default"));
    }

    private JteModel form(@Nullable String id, Form form) {
        boolean agreed = consents.allows(signedIn.required().accountId(), ConsentPurpose.KEEP_ADDRESSES);
        return new StaticTemplates()
                .buyerAddress(site, id, form, agreed, places.provinces(), places.communes(form.text("province")));
    }
}
