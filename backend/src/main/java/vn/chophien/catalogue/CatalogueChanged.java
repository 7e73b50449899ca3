package vn.chophien.catalogue;

/** What the public sees of this product has changed, or that it is seen at all. Fired inside the transaction. */
public record CatalogueChanged(long productId) {}
