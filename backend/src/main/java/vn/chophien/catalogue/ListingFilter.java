package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which products staff want to see; an empty filter wants all.
 *
 * @param text part of the product's name
 */
public record ListingFilter(
        String text,
        @Nullable ProductStatus status,
        @Nullable Long sellerId) {

    public static final ListingFilter ALL = new ListingFilter("", null, null);
}
