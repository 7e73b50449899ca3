package vn.chophien.order;

import vn.chophien.shared.RuleViolation;

/** The key has placed another order before, which stays as it is. */
public class KeyReused extends RuleViolation {

    KeyReused() {
        super(
                "order.key-used",
                "Biểu mẫu này đã dùng để đặt một đơn khác. Đơn đó vẫn còn; muốn đặt thêm, hãy mở lại giỏ hàng.");
    }
}
