package vn.chophien.order;

import org.jspecify.annotations.Nullable;

/** The parcel goes to somebody else, without prices. */
public record Gift(String recipient, Phone phone, @Nullable String message) {}
