package vn.chophien.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.shared.Quantity;

public record QuantityJson(String value, String unit) {

    private static final int GRAMS_IN_KILOGRAM = 3; // places of the decimal point

    public static QuantityJson of(Quantity quantity) {
        return new QuantityJson(decimal(quantity.steps(), quantity.scale()), quantity.unit());
    }

    public static @Nullable QuantityJson ofGrams(@Nullable Long grams) {
        return grams == null ? null : new QuantityJson(decimal(grams, GRAMS_IN_KILOGRAM), "kg");
    }

    /** In whole g or ml. */
    public static @Nullable QuantityJson of(@Nullable NetContent content) {
        return content == null
                ? null
                : new QuantityJson(decimal(content.amount(), 0), content.unit().code());
    }

    private static String decimal(long steps, int scale) {
        return BigDecimal.valueOf(steps, scale).stripTrailingZeros().toPlainString();
    }
}
