package vn.chophien.catalogue.search;

import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.Season;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.cooperative.SellerKind;

/**
 * A product as a card of the public shop.
 *
 * @param stars OCOP stars in force; 0 for none
 * @param cheapest the pack with the lowest price
 * @param packs how many packs there are to choose from
 * @param sampleData of a seller who does not exist, for trying the market out
 */
public record ProductSummary(
        long id,
        String slug,
        String name,
        String picture,
        String summary,
        String categorySlug,
        String categoryName,
        long sellerId,
        String sellerSlug,
        String sellerName,
        SellerKind sellerKind,
        String communeCode,
        String communeName,
        int stars,
        PackView cheapest,
        int packs,
        Season season,
        @Nullable Integer ageLimit,
        boolean sampleData,
        StockLevel stock) {

    ProductSummary with(StockLevel level) {
        return new ProductSummary(
                id,
                slug,
                name,
                picture,
                summary,
                categorySlug,
                categoryName,
                sellerId,
                sellerSlug,
                sellerName,
                sellerKind,
                communeCode,
                communeName,
                stars,
                cheapest,
                packs,
                season,
                ageLimit,
                sampleData,
                level);
    }
}
