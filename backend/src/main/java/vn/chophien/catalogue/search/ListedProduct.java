package vn.chophien.catalogue.search;

import java.util.Set;

/** A product that the public may see now, with what it is known for. */
public record ListedProduct(ProductSummary card, Set<ProductMark> marks) {}
