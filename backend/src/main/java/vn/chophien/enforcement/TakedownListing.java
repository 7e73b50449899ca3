package vn.chophien.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.ProductStatus;

/**
 * A listing that an order names, with the proof of what was done.
 *
 * @param name as it was called when the order came
 * @param before null until the order is carried out, as {@code after} is
 * @param now what it is by now
 */
public record TakedownListing(
        long productId,
        String name,
        @Nullable ProductStatus before,
        @Nullable ProductStatus after,
        @Nullable Instant restoredAt,
        ProductStatus now) {}
