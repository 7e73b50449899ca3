package vn.chophien.oversight.price;

/**
 * One price, as often as it was met.
 *
 * @param unit what the price is for one of
 * @param times lines of orders that were sold at it, or one for a pack on offer
 * @param lately of them, within the shorter time
 */
public record PriceSample(long productId, long categoryId, String unit, long dong, long times, long lately) {}
