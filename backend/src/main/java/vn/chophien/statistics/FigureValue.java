package vn.chophien.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is.
 *
 * @param amount the sum over the rows, of a share the sum of its part; null where nobody noted it
 * @param of what a share is a share of; null for plain figures
 */
public record FigureValue(
        Figure figure, @Nullable Long amount, @Nullable Long of) {

    private static final int DIGITS = 4;

    static FigureValue plain(Figure figure, @Nullable Long amount) {
        return new FigureValue(figure, amount, null);
    }

    /** Null where it is not known, or a share of nothing. */
    public @Nullable BigDecimal value() {
        if (amount == null) {
            return null;
        }
        if (!figure.isShare()) {
            return BigDecimal.valueOf(amount);
        }
        return of == null || of == 0
                ? null
                : BigDecimal.valueOf(amount)
                        .multiply(BigDecimal.valueOf(figure.unit().factor()))
                        .divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    public String text() {
        return figure.unit().text(value());
    }

    /** For a tile. */
    public String shortText() {
        return figure.unit().shortText(value());
    }

    /** What a share was made of: {@code 12 trên 15}; empty for plain figures. */
    public String parts() {
        return of == null || amount == null
                ? ""
                : figure.part().unit().text(BigDecimal.valueOf(amount)) + " trên "
                        + figure.whole().unit().text(BigDecimal.valueOf(of));
    }
}
