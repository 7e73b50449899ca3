package vn.chophien.oversight;

import org.jspecify.annotations.Nullable;

/** Which open flags somebody wants to see; null wants all. */
public record FlagFilter(@Nullable FlagKind kind, @Nullable Long sellerId) {}
