package vn.chophien.oversight.price;

import org.jspecify.annotations.Nullable;

/**
 * What can be compared: the same shelf, the same official set of products where it is said (fresh roots do not cost what
 * dried ones do), priced by the same unit.
 *
 * @param ocopSet 1 to 26; null where the product names none
 * @param unit what a price is for one of
 */
public record PriceKind(long categoryId, @Nullable Integer ocopSet, String unit) {}
