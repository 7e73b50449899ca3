package vn.chophien.ledger;

/** A name was taken out of a seller's records; whoever keeps a copy of a page drops it. */
public record NameErased(long sellerId) {}
