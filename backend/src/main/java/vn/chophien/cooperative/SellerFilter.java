package vn.chophien.cooperative;

import org.jspecify.annotations.Nullable;

/**
 * Which sellers staff want to see; an empty filter wants all.
 *
 * @param name part of the name, any case
 */
public record SellerFilter(
        String name,
        @Nullable SellerKind kind,
        @Nullable SellerStatus status,
        @Nullable String communeCode) {

    public static final SellerFilter ALL = new SellerFilter("", null, null, null);
}
