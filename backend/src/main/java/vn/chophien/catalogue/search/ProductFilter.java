package vn.chophien.catalogue.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;

/**
 * Which products are wanted. What is null, blank, zero or false does not narrow.
 *
 * @param text as typed
 * @param category slug of a shelf
 * @param leastStars OCOP stars in force, 3 to 5; 0 for any product
 * @param commune code
 * @param priceFrom of the cheapest pack
 * @param unitPrice of a kilogram or a litre in the cheapest pack
 * @param deliveredTo where it must be allowed to be sent to
 * @param marks all of which are wanted
 * @param inSeason in its season this month
 */
public record ProductFilter(
        String text,
        @Nullable String category,
        int leastStars,
        @Nullable String commune,
        @Nullable SellerKind sellerKind,
        @Nullable Long sellerId,
        @Nullable Money priceFrom,
        @Nullable Money priceTo,
        @Nullable UnitPriceRange unitPrice,
        @Nullable CommuneView deliveredTo,
        Set<ProductMark> marks,
        boolean inStock,
        boolean inSeason,
        ProductOrder order) {

    public static final ProductFilter ALL = new ProductFilter(
            "", null, 0, null, null, null, null, null, null, null, Set.of(), false, false, ProductOrder.NEWEST);

    public static ProductFilter ofSeller(long sellerId) {
        return new ProductFilter(
                "", null, 0, null, null, sellerId, null, null, null, null, Set.of(), false, false, ProductOrder.NEWEST);
    }

    public static ProductFilter ofText(String text) {
        return new ProductFilter(
                text,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                false,
                false,
                ProductOrder.RELEVANCE);
    }

    public static ProductFilter ofCategory(String slug) {
        return new ProductFilter(
                "", slug, 0, null, null, null, null, null, null, null, Set.of(), false, false, ProductOrder.NEWEST);
    }

    public static ProductFilter ofCommune(String code) {
        return new ProductFilter(
                "", null, 0, code, null, null, null, null, null, null, Set.of(), false, false, ProductOrder.NEWEST);
    }

    public static ProductFilter ofStars(int least) {
        return new ProductFilter(
                "", null, least, null, null, null, null, null, null, null, Set.of(), false, false, ProductOrder.NEWEST);
    }

    public static ProductFilter ofSeason() {
        return new ProductFilter(
                "", null, 0, null, null, null, null, null, null, null, Set.of(), false, true, ProductOrder.NEWEST);
    }
}
