package vn.chophien.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot that a buyer of a pack may get now; its own page tells its story.
 *
 * @param remaining steps of the pack's unit
 */
public record LotForSale(
        long tradeItemId,
        String packName,
        String token,
        @Nullable String gtin,
        String lotNo,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        long remaining) {}
