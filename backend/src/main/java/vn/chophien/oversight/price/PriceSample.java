package vn.chophien.oversight.price;

/**
 * One price, as often as it was met.
 *
 * @param times lines of orders that were sold at it, or one for a pack on offer
 * @param lately of them, within the shorter time
 */
public record PriceSample(long productId, PriceKind kind, long dong, long times, long lately) {}
