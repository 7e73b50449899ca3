package vn.chophien.oversight.price;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the price board; of its three ranges at least one is there.
 *
 * @param month sold in the last 30 days
 * @param quarter sold in the last 90 days
 * @param listed on offer now
 */
public record PriceRow(
        PriceKind kind,
        String shelf,
        @Nullable PriceRange month,
        @Nullable PriceRange quarter,
        @Nullable PriceRange listed) {

    /** Few sales say less than many offers. */
    private static final int ENOUGH = 5;

    public String unit() {
        return kind.unit();
    }

    /** The official set, in words; empty where the product names none. */
    public String set() {
        return OcopSets.name(kind.ocopSet());
    }

    /** Shelf and set; the set is left out where the product names none. */
    public String title() {
        return set().isEmpty() ? shelf : shelf + ": " + set();
    }

    /** What is drawn: sales where there are enough, otherwise offers. */
    public PriceRange best() {
        if (quarter != null && (quarter.count() >= ENOUGH || listed == null)) {
            return quarter;
        }
        return Objects.requireNonNull(listed);
    }
}
