package vn.chophien.cooperative;

/** A seller pauses, changes that, or is back. Fired inside the transaction. */
public record SellerPaused(long sellerId) {}
