package vn.chophien.tax;

/**
 * A product, as its seller declares it for tax.
 *
 * @param isOwn grown by the seller and not processed
 */
public record OwnProduct(long id, String name, boolean isOwn) {}
