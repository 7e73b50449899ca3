package vn.chophien.delivery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;

/** Everything about delivery that holds on one day: rates, weight steps, and what perishable goods allow. */
public record DeliveryTerms(List<DeliveryRate> rates, List<CareRule> rules) {

    public Money fee(CommuneView from, CommuneView to, Money goods, Parcel parcel) {
        return DeliveryService.between(from, to, rates).feeFor(goods, parcel);
    }

    /** Why goods of this kind cannot go there, in one sentence; null when they can. */
    public @Nullable String refusal(Care care, CommuneView from, CommuneView to) {
        return of(care).filter(rule -> !rule.reaches(DeliveryZone.between(from, to)))
                .findFirst()
                .map(rule -> "Hàng " + care.label().toLowerCase(Locale.ROOT) + " chỉ giao "
                        + (rule.farthest() == DeliveryZone.SAME_COMMUNE ? "trong xã" : "trong tỉnh")
                        + " của người bán, không giao tới " + to.inFull() + " được.")
                .orElse(null);
    }

    /** Up to which sum goods of these kinds are sent before they are paid; null where there is no limit. */
    public @Nullable Money codMost(Stream<Care> cares) {
        return cares.distinct()
                .flatMap(this::of)
                .map(CareRule::codMost)
                .filter(most -> most != null)
                .min(Money::compareTo)
                .orElse(null);
    }

    private Stream<CareRule> of(Care care) {
        return rules.stream().filter(rule -> rule.care() == care);
    }
}
