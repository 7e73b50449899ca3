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

    public static final ProductFilter ALL = builder().build();

    /** Of everything, the newest first, to be narrowed. */
    public static ProductFilterBuilder builder() {
        return new ProductFilterBuilder();
    }

    public static ProductFilter ofSeller(long sellerId) {
        return builder().sellerId(sellerId).build();
    }

    public static ProductFilter ofText(String text) {
        return builder().text(text).order(ProductOrder.RELEVANCE).build();
    }

    public static ProductFilter ofCategory(String slug) {
        return builder().category(slug).build();
    }

    public static ProductFilter ofCommune(String code) {
        return builder().commune(code).build();
    }

    public static ProductFilter ofStars(int least) {
        return builder().leastStars(least).build();
    }

    public static ProductFilter ofSeason() {
        return builder().inSeason(true).build();
    }
}
