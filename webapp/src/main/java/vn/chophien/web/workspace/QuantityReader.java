package vn.chophien.web.workspace;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Reads amounts as people write them, {@code 1,25}, into whole steps of a unit. */
final class QuantityReader {

    private QuantityReader() {}

    /**
     * @param scale decimal places of the unit
     * @return steps; zero for an empty field, nothing for what is no amount in this unit
     */
    static OptionalLong steps(String typed, int scale) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return OptionalLong.of(0);
        }
        String decimals = scale == 0 ? "" : "([.,]\\d{1," + scale + "})?";
        if (!text.matches("\\d{1,7}" + decimals)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                new BigDecimal(text.replace(',', '.')).movePointRight(scale).longValueExact());
    }
}
