package vn.chophien.catalogue.search;

import java.time.Instant;

/**
 * What the index keeps of a product.
 *
 * @param card as it will be shown, but for its stock
 * @param words everything else that it may be found by, such as its shelf, its seller and the old name of the place
 * @param listedAt when it came to the market
 */
record IndexedProduct(ProductSummary card, String words, Instant listedAt) {}
