package vn.chophien.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a period beside that of the one before.
 *
 * @param before null where nobody noted it
 */
public record FigureTile(FigureValue now, FigureValue before) {

    public Figure figure() {
        return now.figure();
    }

    /** How it moved: {@code +12,5 %}, for shares the difference; empty where there is nothing to compare with. */
    public String change() {
        BigDecimal one = now.value();
        BigDecimal other = before.value();
        if (one == null || other == null) {
            return "";
        }
        if (one.compareTo(other) == 0) {
            return "không đổi";
        }
        if (figure().isShare()) {
            return signed(one.subtract(other)) + " điểm";
        }
        return other.signum() == 0 ? "" : signed(percent(one, other)) + "\u00A0%";
    }

    private static BigDecimal percent(BigDecimal one, BigDecimal other) {
        return one.subtract(other).multiply(BigDecimal.valueOf(100)).divide(other, 4, RoundingMode.HALF_UP);
    }

    private static String signed(BigDecimal number) {
        BigDecimal shown = number.setScale(1, RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : shown.signum() < 0 ? "−" : "")
                + shown.abs().toPlainString().replace('.', ',');
    }

    /** Below, as before, above: -1, 0, 1; null where it cannot be told. */
    public @Nullable Integer direction() {
        BigDecimal one = now.value();
        BigDecimal other = before.value();
        return one == null || other == null ? null : one.compareTo(other);
    }
}
