package vn.chophien.voucher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What a code that a buyer gave does for what they buy.
 *
 * @param sellers whose orders it takes something off
 * @param problem why it takes nothing off, as a sentence; null when it does
 */
public record AppliedVoucher(
        VoucherView voucher,
        Money discount,
        List<Long> sellers,
        @Nullable String problem) {

    static AppliedVoucher refused(VoucherView voucher, String problem) {
        return new AppliedVoucher(voucher, Money.ZERO, List.of(), problem);
    }
}
