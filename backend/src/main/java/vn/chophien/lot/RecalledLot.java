package vn.chophien.lot;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/**
 * One lot of a recall, as it stands now.
 */
public record RecalledLot(
        long id,
        LotAddress address,
        String name,
        long sellerId,
        String sellerName,
        Quantity quantity,
        Quantity remaining,
        LotStatus status,
        @Nullable Long massGrams) {}
