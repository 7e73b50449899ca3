package vn.chophien.lot.scan;

import java.util.EnumSet;
import java.util.Set;

/** Signs taken together. Same signs, same score; how it comes about is told beside it. */
public record ScanScore(Set<ScanSign> signs) {

    /** From here on it is shown: one strong sign. */
    public static final int WORTH_A_LOOK = 40;

    private static final int HIGHEST = 100;

    public ScanScore {
        signs = signs.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(signs));
    }

    public int points() {
        return Math.min(HIGHEST, signs.stream().mapToInt(ScanSign::weight).sum());
    }

    public boolean isWorthALook() {
        return points() >= WORTH_A_LOOK;
    }
}
