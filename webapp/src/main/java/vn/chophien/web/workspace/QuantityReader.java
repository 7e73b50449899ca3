package vn.chophien.web.workspace;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Reads amounts as people write them, {@code 1,25} and {@code 1.560}, into whole steps of a unit. */
final class QuantityReader {

    private QuantityReader() {}

    /**
     * @param scale decimal places of the unit
     * @return steps; zero for an empty field, nothing for what is no amount in this unit
     */
    static OptionalLong steps(String typed, int scale) {
        String text = ungrouped(typed.strip());
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

    /** {@code 1.560} is one thousand five hundred and sixty here; {@code 0.560} and {@code 1.5} can only be decimals. */
    private static String ungrouped(String text) {
        return text.matches("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?") ? text.replace(".", "") : text;
    }
}
