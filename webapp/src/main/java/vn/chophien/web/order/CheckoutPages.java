package vn.chophien.web.order;

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
import java.util.Map;
import java.util.Optional;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.delivery.PickupService;
import vn.chophien.order.CartKey;
import vn.chophien.order.CartService;
import vn.chophien.order.CartView;
import vn.chophien.order.CartVoucherService;
import vn.chophien.order.CheckoutService;
import vn.chophien.order.Quote;
import vn.chophien.payment.MerchantAccountService;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.Tokens;
import vn.chophien.web.template.StaticTemplates;

/** One page from cart to order. Nothing is placed whose sum the buyer has not seen. */
@Path("thanh-toan")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class CheckoutPages {

    @Inject
    Site site;

    @Inject
    CartService carts;

    @Inject
    CartCookie cookie;

    @Inject
    CheckoutService checkout;

    @Inject
    PlaceService places;

    @Inject
    CartCodes codes;

    @Inject
    DeliveryService delivery;

    @Inject
    PickupService pickups;

    @Inject
    MerchantAccountService merchants;

    @Inject
    CheckoutBuyer buyer;

    @GET
    public Object show() {
        CartView cart = carts.show(cookie.key());
        if (cart.isEmpty()) {
            return Flash.redirect("/gio-hang");
        }
        String province = cart.groups().get(0).seller().commune().provinceCode();
        return page(
                buyer.prefilled(Map.of(
                        "key", Tokens.fresh(), "delivery", "DELIVERY", "payment", "TRANSFER", "province", province)),
                cart);
    }

    @POST
    public Response place(MultivaluedMap<String, String> values) {
        Form form = PlaceQuestion.answered(buyer.chosen(Form.of(values)), places);
        CartKey key = cookie.key();
        if (form.isTicked("only-show")) { // another province was chosen, on a browser without scripts
            return again(200, form, key);
        }
        try {
            if (codes.change(form, key)) {
                return again(200, form.without(CartVoucherService.FIELD), key);
            }
            String token = checkout.place(
                    TypedCheckout.of(
                            form, form.text("payment"), form.number("total").orElse(-1), TypedWishes.of(form)),
                    key);
            buyer.placed(form, token);
            int left = form.isTicked("leaveRest") ? carts.show(key).lineCount() : 0;
            return cookie.remember(key, left, Flash.redirect("/thanh-toan/" + token));
        } catch (InvalidInput wrong) {
            return again(400, form.with(wrong.sentences()), key);
        } catch (RuleViolation refused) {
            return again(409, form.withRefusal(refused.sentence()), key);
        }
    }

    private Response again(int status, Form form, CartKey key) {
        CartView cart = carts.show(key);
        return cart.isEmpty()
                ? Flash.redirect("/gio-hang")
                : Response.status(status).entity(page(form, cart)).build();
    }

    private JteModel page(Form form, CartView cart) {
        String commune = commune(form).map(CommuneView::code).orElse(null);
        Quote quote = checkout.quote(cart, commune, codes.of(cookie.key()));
        boolean feeKnown = commune != null || form.text("delivery").equals("PICKUP");
        return new StaticTemplates()
                .orderCheckout(
                        site,
                        form,
                        cart,
                        quote,
                        merchants.providers(quote.parts().stream()
                                .map(part -> part.group().seller().id())
                                .toList()),
                        feeKnown,
                        buyer,
                        delivery.rates(),
                        places.provinces(),
                        places.communes(form.text("province")),
                        PlaceQuestion.of(form, places),
                        pickups.offers(cart.groups().stream()
                                .map(group -> group.seller().id())
                                .toList()));
    }

    /** Where the goods go, as far as the form says; a commune of another province is an older choice. */
    private Optional<CommuneView> commune(Form form) {
        String province = form.text("province");
        return form.text("delivery").equals("PICKUP")
                ? Optional.empty()
                : places.find(form.text("commune"))
                        .filter(place -> place.provinceCode().equals(province));
    }
}
