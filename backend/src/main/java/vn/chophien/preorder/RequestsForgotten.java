package vn.chophien.preorder;

/** Nobody stands any more in some requests that are over. */
public record RequestsForgotten() {}
