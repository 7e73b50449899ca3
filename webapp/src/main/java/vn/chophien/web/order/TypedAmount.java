package vn.chophien.web.order;

import java.math.BigDecimal;
import vn.chophien.shared.InvalidInput;

/** An amount as people type it: {@code 2}, {@code 1,5}. Phones offer either mark, so a dot is a comma too. */
final class TypedAmount {

    private TypedAmount() {}

    static BigDecimal read(String text) {
        if (!text.matches("\\d{1,8}([.,]\\d{1,3})?")) {
            throw InvalidInput.of("amount", "Hãy nhập số lượng bằng số, ví dụ 2 hoặc 1,5.");
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
