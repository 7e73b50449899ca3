package vn.chophien.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * A product as a line in its seller's or staff's list, in whatever state it is.
 *
 * @param priceFrom of its cheapest pack; none while it has no pack
 */
public record ListingSummary(
        long id,
        String slug,
        int version,
        String name,
        String picture,
        long sellerId,
        String sellerName,
        String categoryName,
        ProductStatus status,
        int packs,
        @Nullable Money priceFrom,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {}
