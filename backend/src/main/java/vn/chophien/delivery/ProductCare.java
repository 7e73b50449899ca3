package vn.chophien.delivery;

/** How a product of a seller must be kept on its way. */
public record ProductCare(long productId, String productName, Care care) {}
