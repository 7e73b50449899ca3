package vn.chophien.delivery;

import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;

/** What parcels heavier than this cost beyond the zone's rate. */
public record WeightStep(DeliveryZone zone, long overGrams, Money extra) {

    /** In words: {@code trên 5 kg thêm 20.000 ₫}. */
    public String label() {
        return "trên " + Parcel.kilograms(overGrams) + " thêm " + extra;
    }
}
