package vn.chophien.voucher;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What one order got off.
 *
 * @param returnedAt when the order was called off; null while it stands
 */
public record VoucherUseView(
        String orderNumber,
        String sellerName,
        Instant at,
        Money amount,
        @Nullable Instant returnedAt) {}
