package vn.chophien.voucher;

import java.util.Optional;
import vn.chophien.shared.Folding;

/** A code as it is kept: capital letters and digits. People type it with spaces, dashes, marks and small letters. */
public record VoucherCode(String text) {

    public static final int SHORTEST = 4;
    public static final int LONGEST = 24;

    public static Optional<VoucherCode> parse(String typed) {
        String code = Folding.plainCapitals(typed).replace(" ", "");
        return code.matches("[A-Z0-9]{" + SHORTEST + "," + LONGEST + "}")
                ? Optional.of(new VoucherCode(code))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
