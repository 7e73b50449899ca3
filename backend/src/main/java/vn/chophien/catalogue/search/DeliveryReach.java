package vn.chophien.catalogue.search;

import vn.chophien.place.CommuneView;
import vn.chophien.place.DeliveryZone;

/** How far a product may be sent: from its seller's commune, by what holds today for goods that must be kept like it. */
record DeliveryReach(CommuneView from, DeliveryZone farthest) {

    boolean reaches(CommuneView to) {
        return DeliveryZone.between(from, to).compareTo(farthest) <= 0;
    }
}
