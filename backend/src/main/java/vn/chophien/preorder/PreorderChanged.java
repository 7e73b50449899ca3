package vn.chophien.preorder;

/** Something that the public sees of a pre-order was decided by its seller. */
public record PreorderChanged(long preorderId) {}
