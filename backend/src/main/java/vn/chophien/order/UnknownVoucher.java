package vn.chophien.order;

import java.util.Map;
import vn.chophien.shared.InvalidInput;

/** Nobody has made a voucher with this code. */
public class UnknownVoucher extends InvalidInput {

    static final String SENTENCE = "Không có mã này. Hãy xem lại từng chữ.";

    UnknownVoucher(String field) {
        super(Map.of(field, SENTENCE));
    }
}
