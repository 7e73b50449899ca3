package vn.chophien.order;

import vn.chophien.shared.Money;
import vn.chophien.shared.RuleViolation;

/** The sum is not the one that the buyer saw: a price or the fee is another by now. Nothing was placed. */
class TotalChanged extends RuleViolation {

    TotalChanged(Money total) {
        super(
                "order.total-changed",
                "Tổng tiền là " + total + ", gồm cả phí giao. Hãy xem lại rồi bấm “Đặt hàng” để đồng ý.");
    }
}
