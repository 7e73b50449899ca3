package vn.chophien.catalogue.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;

/** Narrows a {@link ProductFilter}, each choice by its name; what is not chosen does not narrow. */
public final class ProductFilterBuilder {

    private String text = "";
    private @Nullable String category;
    private int leastStars;
    private @Nullable String commune;
    private @Nullable SellerKind sellerKind;
    private @Nullable Long sellerId;
    private @Nullable Money priceFrom;
    private @Nullable Money priceTo;
    private @Nullable UnitPriceRange unitPrice;
    private @Nullable CommuneView deliveredTo;
    private Set<ProductMark> marks = Set.of();
    private boolean inStock;
    private boolean inSeason;
    private ProductOrder order = ProductOrder.NEWEST;

    ProductFilterBuilder() {}

    public ProductFilterBuilder text(String wanted) {
        text = wanted;
        return this;
    }

    public ProductFilterBuilder category(@Nullable String wanted) {
        category = wanted;
        return this;
    }

    public ProductFilterBuilder leastStars(int wanted) {
        leastStars = wanted;
        return this;
    }

    public ProductFilterBuilder commune(@Nullable String wanted) {
        commune = wanted;
        return this;
    }

    public ProductFilterBuilder sellerKind(@Nullable SellerKind wanted) {
        sellerKind = wanted;
        return this;
    }

    public ProductFilterBuilder sellerId(@Nullable Long wanted) {
        sellerId = wanted;
        return this;
    }

    public ProductFilterBuilder priceFrom(@Nullable Money wanted) {
        priceFrom = wanted;
        return this;
    }

    public ProductFilterBuilder priceTo(@Nullable Money wanted) {
        priceTo = wanted;
        return this;
    }

    public ProductFilterBuilder unitPrice(@Nullable UnitPriceRange wanted) {
        unitPrice = wanted;
        return this;
    }

    public ProductFilterBuilder deliveredTo(@Nullable CommuneView wanted) {
        deliveredTo = wanted;
        return this;
    }

    public ProductFilterBuilder marks(Set<ProductMark> wanted) {
        marks = wanted;
        return this;
    }

    public ProductFilterBuilder inStock(boolean wanted) {
        inStock = wanted;
        return this;
    }

    public ProductFilterBuilder inSeason(boolean wanted) {
        inSeason = wanted;
        return this;
    }

    public ProductFilterBuilder order(ProductOrder wanted) {
        order = wanted;
        return this;
    }

    public ProductFilter build() {
        return new ProductFilter(
                text,
                category,
                leastStars,
                commune,
                sellerKind,
                sellerId,
                priceFrom,
                priceTo,
                unitPrice,
                deliveredTo,
                marks,
                inStock,
                inSeason,
                order);
    }
}
