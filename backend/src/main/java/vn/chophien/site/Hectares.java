package vn.chophien.site;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Square metres as hectares (1 ha = 10,000 m²), to the nearest 100 m². */
final class Hectares {

    private static final int SQUARE_METRES = 10_000;

    private Hectares() {}

    static String text(long squareMetres) {
        BigDecimal hectares =
                BigDecimal.valueOf(squareMetres).divide(BigDecimal.valueOf(SQUARE_METRES), 2, RoundingMode.HALF_UP);
        return hectares.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
