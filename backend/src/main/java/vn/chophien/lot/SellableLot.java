package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lot that may be sold and packed now. */
public record SellableLot(
        long lotId,
        long tradeItemId,
        String lotNumber,
        String token,
        long remaining,
        @Nullable LocalDate expiresOn) {}
