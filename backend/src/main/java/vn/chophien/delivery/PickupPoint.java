package vn.chophien.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;

/**
 * Where buyers of a seller may come for goods.
 *
 * @param hours in words; null when the slots say it all
 */
public record PickupPoint(
        long id,
        long sellerId,
        String name,
        CommuneView commune,
        String addressLine,
        @Nullable String hours,
        List<PickupSlot> slots) {

    public String inFull() {
        return name + ", " + addressLine + ", " + commune.inFull();
    }
}
