package vn.chophien.epcis;

import org.jspecify.annotations.Nullable;

/**
 * Another system that showed a valid key.
 *
 * @param sellerId whose events it may see and tell; null: those of the whole market
 */
public record Partner(long keyId, String name, @Nullable Long sellerId) {}
