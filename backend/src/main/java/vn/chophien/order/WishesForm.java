package vn.chophien.order;

import java.util.Map;
import vn.chophien.place.FormerCommune;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;

/**
 * What somebody may say beside the fields of every order; nothing in it is trusted yet.
 *
 * @param formerPlace code of the former commune under which the place was found; empty when there was none
 * @param pickups by seller, where and when the buyer comes for the goods, as {@link PickupChoice} writes it
 * @param leaveRest goods that cannot go there stay in the cart, and the others are ordered
 */
public record WishesForm(
        String formerPlace, GiftForm gift, InvoiceForm invoice, Map<Long, String> pickups, boolean leaveRest) {

    /** Nothing but the older name of the place, as {@code code} of the list of former communes; may be empty. */
    public static WishesForm ofPlace(String formerPlace) {
        return new WishesForm(formerPlace, GiftForm.NONE, InvoiceForm.NONE, Map.of(), false);
    }

    Wishes check(InvalidInput.Collector wrong, String commune, String payment, boolean brought, PlaceService places) {
        String former = brought
                ? places.former(formerPlace)
                        .filter(known -> known.became(commune))
                        .map(FormerCommune::inFull)
                        .orElse(null)
                : null;
        return new Wishes(
                former,
                gift.check(wrong, payment.equals(PaymentMethod.COD.name())),
                invoice.check(wrong),
                brought ? Map.of() : PickupChoice.readAll(pickups, wrong),
                leaveRest);
    }
}
