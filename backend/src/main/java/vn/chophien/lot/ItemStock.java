package vn.chophien.lot;

/**
 * What there is of a trade item, in steps.
 *
 * @param stopped left in lots that are held, or whose code is suspended: nobody can buy it for now
 */
public record ItemStock(long available, long stopped) {

    public static final ItemStock NONE = new ItemStock(0, 0);
}
