package vn.chophien.tax;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A month of one seller, for the return.
 *
 * @param untaxed how much of the base has no tax
 */
public record SellerTax(
        long sellerId, String name, String slug, @Nullable String taxCode, Tax tax, Money untaxed, long orders) {}
