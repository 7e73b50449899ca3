package vn.chophien.delivery;

import org.jspecify.annotations.Nullable;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;

/**
 * What holds for goods of one kind on one day.
 *
 * @param farthest how far they may go
 * @param codMost up to which sum they are sent before they are paid; null where there is no limit
 */
public record CareRule(
        Care care, DeliveryZone farthest, @Nullable Money codMost) {

    public boolean reaches(DeliveryZone zone) {
        return zone.compareTo(farthest) <= 0;
    }
}
