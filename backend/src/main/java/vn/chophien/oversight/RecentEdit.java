package vn.chophien.oversight;

import java.time.Instant;

/**
 * What a seller changed of a product while it is on sale. It is live at once, so that a price or a mistake is set right
 * the same minute; staff look at it afterwards, and may hide the product.
 *
 * @param edits how many changes of texts and prices
 * @param lastBy who made the last of them
 */
public record RecentEdit(
        long productId, String productName, String sellerName, int edits, String lastBy, Instant lastAt) {}
