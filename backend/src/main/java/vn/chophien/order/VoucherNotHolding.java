package vn.chophien.order;

import vn.chophien.shared.Money;
import vn.chophien.shared.RuleViolation;

/** A code takes nothing off any more, so the sum is not the one that the buyer saw. Nothing was placed. */
class VoucherNotHolding extends RuleViolation {

    VoucherNotHolding(String why, Money total) {
        super(
                "order.voucher-not-holding",
                why + " Tổng tiền bây giờ là " + total + ". Hãy xem lại rồi bấm “Đặt hàng” nếu đồng ý.");
    }
}
