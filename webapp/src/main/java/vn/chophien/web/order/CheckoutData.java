package vn.chophien.web.order;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.order.CartService;
import vn.chophien.order.CheckoutService;
import vn.chophien.order.Quote;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.web.language.Text;

/** What the checkout's script asks for while somebody chooses a place, so that the page need not be sent again. */
@Path("thanh-toan/tinh")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CheckoutData {

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

    @GET
    @Path("xa")
    public String communes(@QueryParam("province") @DefaultValue("") String province) {
        JsonArrayBuilder communes = JSON.createArrayBuilder();
        for (CommuneView commune : places.communes(province)) {
            communes.add(JSON.createObjectBuilder().add("code", commune.code()).add("name", commune.fullName()));
        }
        return communes.build().toString();
    }

    /** Fee by seller and the sum of all, for the cart of this browser. */
    @GET
    @Path("phi")
    public String fees(@QueryParam("commune") @DefaultValue("") String commune) {
        String known = places.find(commune).map(CommuneView::code).orElse(null);
        Quote quote = checkout.quote(carts.show(cookie.key()), known, codes.of(cookie.key()));
        JsonObjectBuilder discounts = JSON.createObjectBuilder();
        JsonObjectBuilder fees = JSON.createObjectBuilder();
        JsonObjectBuilder goods = JSON.createObjectBuilder();
        for (Quote.Part part : quote.parts()) {
            goods.add(
                    Long.toString(part.group().seller().id()),
                    part.group().goods().toString());
            fees.add(
                    Long.toString(part.group().seller().id()),
                    known == null ? "" : part.fee().toString());
            discounts.add(
                    Long.toString(part.group().seller().id()),
                    "−" + part.discount().total());
        }
        JsonArrayBuilder blocked = JSON.createArrayBuilder();
        JsonArrayBuilder blockedItems = JSON.createArrayBuilder();
        for (Quote.Blocked line : quote.blocked()) {
            blockedItems.add(Long.toString(line.line().item().id()));
            blocked.add(line.line().name() + ": " + Text.say(line.reason()));
        }
        return JSON.createObjectBuilder()
                .add("fees", fees)
                .add("discounts", discounts)
                .add("goods", goods)
                .add("blocked", blocked)
                .add("blockedItems", blockedItems)
                .add("total", quote.total().toString())
                .add("dong", quote.total().dong())
                .build()
                .toString();
    }
}
