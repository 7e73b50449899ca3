package vn.chophien.lot;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.place.PlaceName;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
import vn.chophien.site.CodeStatus;

/**
 * The lot itself: what it is, who answers for it, and where it can be bought.
 *
 * @param producer who made it, where that is not the seller
 * @param product null for raw material, which is not for sale
 * @param codeStop why the lot is not sold for now, though nothing is said against the lot itself
 */
public record LotHead(
        long id,
        LotAddress address,
        String name,
        @Nullable String producer,
        Quantity quantity,
        Quantity remaining,
        @Nullable LocalDate packedOn,
        @Nullable String packedBy,
        @Nullable String packingCode,
        @Nullable Instant statusAt,
        Instant createdAt,
        Seller seller,
        @Nullable Product product,
        @Nullable OcopView ocop,
        @Nullable CodeStop codeStop) {

    /** A planting-area or packing-house code that was stopped, with all lots under it. */
    public record CodeStop(
            String code,
            CodeStatus status,
            LocalDate since,
            @Nullable String reason) {}

    /** Who sells it, as everybody may know them. */
    public record Seller(
            long id,
            String slug,
            String name,
            String addressLine,
            String commune,
            String province,
            @Nullable String oldPlace,
            boolean sample) {

        public String address() {
            return addressLine + ", " + PlaceName.inSentence(commune) + ", " + PlaceName.inSentence(province);
        }
    }

    /**
     * What it is sold as.
     *
     * @param pack the trade item, such as a pack size
     * @param content what is in it, where that is declared
     * @param onSale whether the product has a page
     * @param offer null when nothing of it can be sold today
     */
    public record Product(
            String slug,
            String name,
            String pack,
            @Nullable NetContent content,
            @Nullable String brand,
            String picture,
            String origin,
            @Nullable String standards,
            @Nullable String ingredients,
            @Nullable String storage,
            boolean onSale,
            @Nullable Offer offer) {}

    /**
     * The same pack to buy now.
     *
     * @param price of one whole unit
     * @param sameLot whether there is more of this very lot; else other lots are sent
     */
    public record Offer(long tradeItemId, Money price, String unit, boolean sameLot) {}
}
