package vn.chophien.web.order;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductView;
import vn.chophien.delivery.Care;
import vn.chophien.delivery.DeliveryRate;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.delivery.DeliveryTerms;
import vn.chophien.delivery.ItemParcel;
import vn.chophien.delivery.Parcel;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;

/**
 * What it costs to bring a product to one commune, before anything is in a cart.
 *
 * @param refusal why it cannot go there; null when it can
 * @param packs the smallest amount of each pack, alone in its parcel
 */
public record DeliveryCost(CommuneView to, @Nullable String refusal, DeliveryRate rate, List<Pack> packs) {

    public record Pack(String name, Parcel parcel, Money fee) {}

    public static DeliveryCost of(ProductView product, CommuneView to, DeliveryService delivery) {
        DeliveryTerms terms = delivery.terms();
        CommuneView from = product.seller().commune();
        List<PackView> packs = product.packsForSale();
        Map<Long, ItemParcel> parcels =
                delivery.parcels(packs.stream().map(PackView::id).toList());
        Care care = parcels.values().stream().map(ItemParcel::care).findFirst().orElse(Care.NORMAL);
        return new DeliveryCost(
                to,
                terms.refusal(care, from, to),
                DeliveryService.between(from, to, terms.rates()),
                packs.stream()
                        .map(pack -> {
                            ItemParcel item = Objects.requireNonNull(parcels.get(pack.id()));
                            Parcel parcel = ItemParcel.together(List.of(new ItemParcel.Load(item, pack.saleStep())));
                            Money goods = pack.price().times(pack.smallest());
                            return new Pack(pack.name(), parcel, terms.fee(from, to, goods, parcel));
                        })
                        .toList());
    }

    /** All packs cost the same, so that one sum says it. */
    public boolean isOneFee() {
        return packs.stream().map(Pack::fee).distinct().count() == 1;
    }
}
